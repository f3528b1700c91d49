import type { Profile } from '../../applicant/profile.ts';
import { fillIn } from '../../applicant/profile-labels.ts';
import { countryName } from '../describe-country.ts';
import { listWords } from '../describe-words.ts';
import { type Answer, answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Licensed to practise medicine, anywhere or in one of these countries (UofL, UCLA Health). */
export interface Licensed {
  readonly kind: 'licensed';
  /** ISO 3166 alpha-2 codes; absent: anywhere. */
  readonly countries?: readonly string[] | undefined;
}

export const licensed: ConditionKind<Licensed> = {
  answer: ({ countries = [] }, { profile }) => answer(countries, profile),
  say({ countries = [] }, holds) {
    const where =
      countries.length === 0 ? '' : ` in ${listWords(countries.map(countryName), 'or')}`;
    return `you are ${holds ? '' : 'not '}licensed to practise medicine${where}`;
  },
  settle: ({ countries = [] }) => fillIn(countries.length === 0 ? 'licensed' : 'licensedIn'),
  problems: () => [],
};

/** A country of a licence says that there is one; without any, where it is from is open. */
function answer(countries: readonly string[], { licensed: said, licensedIn }: Profile): Answer {
  if (countries.length === 0) return licensedIn.length > 0 ? 'yes' : answerOf(said);
  if (said === false) return 'no';
  return answerOf(
    licensedIn.length === 0 ? undefined : licensedIn.some((code) => countries.includes(code)),
  );
}
