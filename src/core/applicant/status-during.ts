import { addMonths, type Day } from '../shared/day.ts';
import type { ApplicantStatus, Profile } from './profile.ts';

/** Final year: the twelve months before graduation, where only the day is known [own inference]. */
export const FINAL_YEAR_MONTHS = 12;

/** What the applicant is while a rotation runs, as far as the profile tells. */
export function statusDuring(
  { status: said, graduationDay }: Pick<Profile, 'status' | 'graduationDay'>,
  { start, end }: { readonly start: Day; readonly end: Day },
): ApplicantStatus | undefined {
  if (said === 'graduate') return said;
  if (graduationDay === undefined || said === 'final-year') {
    return graduationDay !== undefined && end > graduationDay ? 'graduate' : said;
  }
  if (end > graduationDay) return 'graduate';
  return start >= addMonths(graduationDay, -FINAL_YEAR_MONTHS) ? 'final-year' : 'student';
}
