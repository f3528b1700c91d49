import { listWords } from '../../requirements/describe-words.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { listProblems, problemIf } from '../../shared/field-problem.ts';
import { monthName } from '../../shared/month-name.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

export interface BlockedMonthsDemand {
  readonly kind: 'blocked-months';
  /** 1 to 12. */
  readonly months: readonly number[];
}

export const blockedMonths: DemandKind<BlockedMonthsDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Months without rotations',
  fresh: () => ({ kind: 'blocked-months', months: [6, 7, 8] }),
  problems: ({ months }) => [
    ...listProblems(months, 'months', 'Choose at least one month.'),
    ...problemIf(months.length === 12, 'months', 'Leave at least one month open.'),
  ],
  say({ months }) {
    const sorted = [...new Set(months)].sort((a, b) => a - b);
    return `no day of a rotation may lie in ${listWords(sorted.map(monthName), 'or')}`;
  },
  judge,
};

const YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function judge({ months }: BlockedMonthsDemand, { rotation }: Given): Finding {
  const touched = monthsOf(rotation).filter((month) => months.includes(month));
  if (touched.length === 0) return passes('no day of the rotation lies in a closed month');
  const free = YEAR.filter((month) => !months.includes(month));
  return fails(
    `days of the rotation lie in ${listWords(touched.map(monthName), 'and')}`,
    free.length === 0
      ? 'Choose another host.'
      : `Choose days wholly in ${listWords(free.map(monthName), 'or')}.`,
  );
}

/** The months that a rotation touches, 1 to 12, in its order. */
function monthsOf({ start, end }: Rotation): readonly number[] {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = end.split('-').map(Number);
  const count = Math.min(12, (lastYear - year) * 12 + lastMonth - month + 1);
  return Array.from({ length: count }, (_, index) => ((month - 1 + index) % 12) + 1);
}
