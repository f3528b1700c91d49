import { fillIn } from '../../applicant/profile-labels.ts';
import type { Day } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/**
 * Born before a day. Those born in the USA before 1957 count as immune to measles and mumps (CDC's
 * evidence of immunity, as the AAMC form cites it).
 */
export interface BornBefore {
  readonly kind: 'born-before';
  readonly day: Day;
}

export const bornBefore: ConditionKind<BornBefore> = {
  answer: ({ day }, { profile: { dateOfBirth } }) =>
    answerOf(dateOfBirth === undefined ? undefined : dateOfBirth < day),
  say: ({ day }, holds) =>
    holds
      ? `you were born before ${yearOrDay(day)}`
      : `you were born ${day.endsWith('-01-01') ? 'in' : 'on'} ${yearOrDay(day)} or later`,
  settle: () => fillIn('dateOfBirth'),
  problems: () => [],
};

/** Hosts write a year and mean its first day. */
function yearOrDay(day: Day): string {
  return day.endsWith('-01-01') ? day.slice(0, 4) : formatDay(day);
}
