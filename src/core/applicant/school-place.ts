import type { Profile } from './profile.ts';

export type SchoolPlace = 'usa' | 'canada' | 'elsewhere';

const PLACES: readonly (readonly [RegExp, SchoolPlace])[] = [
  [/^(us|usa|u\.s\.(a\.)?|united states( of america)?|puerto rico|pr)$/i, 'usa'],
  [/^(ca|can|canada)$/i, 'canada'],
];

/** Where the school lies, from the country as a code or a name; undefined when none is said. */
export function schoolPlace({
  schoolCountry,
}: Pick<Profile, 'schoolCountry'>): SchoolPlace | undefined {
  const text = schoolCountry.trim();
  if (text === '') return undefined;
  return PLACES.find(([pattern]) => pattern.test(text))?.[1] ?? 'elsewhere';
}
