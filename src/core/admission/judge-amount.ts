import type { Rotation } from '../rotations/rotation.ts';
import { daysBetween } from '../shared/day.ts';
import { type DemandOf, type Finding, fails, type Given, type Judges, passes } from './finding.ts';

/** How much of it: over all rotations at this host that were not declined, this one among them. */
export const JUDGE_AMOUNT: Judges<'max-weeks' | 'max-electives'> = {
  'max-weeks': judgeWeeks,
  'max-electives': judgeElectives,
};

/** Whole weeks of a rotation: a block that ends on a Friday counts its last week in full. */
export function weeksOf({ start, end }: Pick<Rotation, 'start' | 'end'>): number {
  return Math.ceil((daysBetween(start, end) + 1) / 7);
}

function judgeWeeks({ weeks }: DemandOf<'max-weeks'>, { rotation, others }: Given): Finding {
  const all = [rotation, ...others];
  const total = all.reduce((sum, each) => sum + weeksOf(each), 0);
  const reason =
    all.length === 1
      ? `The rotation lasts ${count(total, 'week')}.`
      : `Your ${all.length} rotations here last ${count(total, 'week')} together.`;
  return total <= weeks
    ? passes(reason)
    : fails(reason, `Shorten or drop ${count(total - weeks, 'week')} at this host.`);
}

function judgeElectives({ count: most }: DemandOf<'max-electives'>, { others }: Given): Finding {
  const total = others.length + 1;
  const reason =
    total === 1
      ? 'This is your only rotation at this host.'
      : `You have ${total} rotations at this host.`;
  return total <= most
    ? passes(reason)
    : fails(reason, `Drop ${count(total - most, 'rotation')} at this host.`);
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}
