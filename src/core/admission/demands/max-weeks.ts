import { weeksOf } from '../../rotations/weeks-of.ts';
import { amountProblems } from '../judging/amount-problems.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { inOneSpecialty } from '../judging/in-one-specialty.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** At most so many weeks over all rotations at this host that were not declined. */
export interface MaxWeeksDemand {
  readonly kind: 'max-weeks';
  readonly weeks: number;
  /** Counted for each specialty by itself (UofL); absent: altogether. */
  readonly per?: 'specialty' | undefined;
}

export const maxWeeks: DemandKind<MaxWeeksDemand> = {
  ...PLAIN,
  group: 'How much',
  title: 'Most weeks',
  fresh: () => ({ kind: 'max-weeks', weeks: 12 }),
  problems: ({ weeks }) => amountProblems(weeks, 'weeks'),
  say: ({ weeks, per }) =>
    `at most ${weeks === 1 ? 'one week' : `${weeks} weeks`} at this host ${per === undefined ? 'altogether' : 'in one specialty'}`,
  judge,
  countsOthers: true,
};

function judge({ weeks, per }: MaxWeeksDemand, { rotation, others }: Given): Finding {
  const counted =
    per === undefined ? others : others.filter((other) => inOneSpecialty(rotation, other));
  const all = [rotation, ...counted];
  const total = all.reduce((sum, each) => sum + weeksOf(each), 0);
  const why =
    all.length === 1
      ? `the rotation lasts ${count(total)}`
      : `your ${all.length} rotations here last ${count(total)} together`;
  return total <= weeks
    ? passes(why)
    : fails(why, `Shorten or drop ${count(total - weeks)} at this host.`);
}

function count(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}
