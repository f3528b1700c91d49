import type { Profile } from './profile.ts';

/**
 * The country of a passport that does not say its own: that of the one nationality. With several, or
 * none given, undefined: the passport has to say.
 */
export function soleNationality({
  nationalities,
}: Pick<Profile, 'nationalities'>): string | undefined {
  return nationalities.length === 1 ? nationalities[0] : undefined;
}
