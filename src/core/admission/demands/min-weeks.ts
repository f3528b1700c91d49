import { addDays, daysBetween } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import { amountProblems } from '../judging/amount-problems.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** A rotation lasts at least so many weeks. */
export interface MinWeeksDemand {
  readonly kind: 'min-weeks';
  readonly weeks: number;
}

export const minWeeks: DemandKind<MinWeeksDemand> = {
  ...PLAIN,
  group: 'How much',
  title: 'Fewest weeks',
  fresh: () => ({ kind: 'min-weeks', weeks: 4 }),
  problems: ({ weeks }) => amountProblems(weeks, 'weeks'),
  say: ({ weeks }) => `a rotation lasts at least ${weeks === 1 ? 'one week' : `${weeks} weeks`}`,
  judge,
};

/** Monday to Friday of the last week is a whole week, as in `block-weeks` [own inference]. */
function judge({ weeks }: MinWeeksDemand, { rotation: { start, end } }: Given): Finding {
  const days = daysBetween(start, end) + 1;
  const least = weeks * 7 - 2;
  const why = `the rotation lasts ${days === 1 ? '1 day' : `${days} days`}`;
  return days >= least
    ? passes(why)
    : fails(
        `${why}; ${weeks === 1 ? 'one week is' : `${weeks} weeks are`} at least ${least} days, Monday to Friday`,
        `End it on ${formatDay(addDays(start, least - 1))} or later.`,
      );
}
