import { amountProblems } from '../judging/amount-problems.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** At most so many rotations at this host that were not declined. */
export interface MaxElectivesDemand {
  readonly kind: 'max-electives';
  readonly count: number;
  readonly ever?: boolean | undefined;
}

export const maxElectives: DemandKind<MaxElectivesDemand> = {
  ...PLAIN,
  group: 'How much',
  title: 'Most electives',
  fresh: () => ({ kind: 'max-electives', count: 2 }),
  problems: ({ count }) => amountProblems(count, 'count'),
  say: ({ count, ever }) =>
    `at most ${count === 1 ? 'one elective' : `${count} electives`} at this host${ever === true ? ', ever' : ''}`,
  judge,
  countsOthers: true,
};

function judge({ count }: MaxElectivesDemand, { others }: Given): Finding {
  const total = others.length + 1;
  const why =
    total === 1
      ? 'this is your only rotation at this host'
      : `you have ${total} rotations at this host`;
  const over = total - count;
  return over <= 0
    ? passes(why)
    : fails(why, `Drop ${over === 1 ? '1 rotation' : `${over} rotations`} at this host.`);
}
