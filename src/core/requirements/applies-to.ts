import type { Circumstances } from './circumstances.ts';
import type { Condition } from './requirement.ts';

/** Whether a requirement concerns this applicant and rotation; `unknown` where the profile is silent. */
type Applies = 'yes' | 'no' | 'unknown';

/** An unknown one counts as asked for: a requirement shown for nothing costs less than one not shown. */
export function appliesTo(
  condition: Condition | undefined,
  { profile, tags }: Pick<Circumstances, 'profile' | 'tags'>,
): Applies {
  if (condition === undefined) return 'yes';
  switch (condition.kind) {
    case 'not-taught-in-english':
      return answer(profile.taughtInEnglish, false);
    case 'bcg-given':
      return answer(profile.bcgGiven, true);
    case 'rotation-tag':
      return tags.some((tag) => sameWord(tag, condition.tag)) ? 'yes' : 'no';
    case 'nationality':
      if (profile.nationalities.length === 0) return 'unknown';
      return profile.nationalities.some((code) => condition.countries.includes(code))
        ? 'yes'
        : 'no';
  }
}

function answer(known: boolean | undefined, wanted: boolean): Applies {
  if (known === undefined) return 'unknown';
  return known === wanted ? 'yes' : 'no';
}

function sameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
