import { isCountry } from './is-country.ts';
import type { Profile } from './profile.ts';

export type SchoolPlace = 'usa' | 'canada' | 'elsewhere';

/** Where the school lies, from the country as a code or a name; undefined when none is said. */
export function schoolPlace({
  schoolCountry,
}: Pick<Profile, 'schoolCountry'>): SchoolPlace | undefined {
  if (schoolCountry.trim() === '') return undefined;
  if (isCountry(schoolCountry, 'US')) return 'usa';
  return isCountry(schoolCountry, 'CA') ? 'canada' : 'elsewhere';
}
