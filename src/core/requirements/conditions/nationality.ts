import { fillIn } from '../../applicant/profile-labels.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { countryName } from '../describe-country.ts';
import { listWords } from '../describe-words.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Holds a passport of one of these countries; several passports are common, and any counts. */
export interface Nationality {
  readonly kind: 'nationality';
  /** ISO 3166 alpha-2 codes. */
  readonly countries: readonly string[];
}

export const nationality: ConditionKind<Nationality> = {
  answer: ({ countries }, { profile: { nationalities } }) =>
    nationalities.length === 0
      ? 'unknown'
      : answerOf(nationalities.some((code) => countries.includes(code))),
  say: ({ countries }, holds) =>
    `you hold ${holds ? 'a' : 'no'} passport of ${listWords(countries.map(countryName), 'or')}`,
  settle: () => fillIn('nationalities'),
  problems: ({ countries }) => listProblems(countries, 'countries', 'Name at least one country.'),
};
