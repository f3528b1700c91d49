import { isCountry } from '../../applicant/is-country.ts';
import { fillIn } from '../../applicant/profile-labels.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { countryName } from '../describe-country.ts';
import { listWords } from '../describe-words.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Born in one of these countries; with "not" around it, born outside them. */
export interface BornIn {
  readonly kind: 'born-in';
  /** ISO 3166 alpha-2 codes. */
  readonly countries: readonly string[];
}

export const bornIn: ConditionKind<BornIn> = {
  answer: ({ countries }, { profile: { countryOfBirth } }) =>
    answerOf(
      countryOfBirth.trim() === ''
        ? undefined
        : countries.some((code) => isCountry(countryOfBirth, code)),
    ),
  say: ({ countries }, holds) =>
    holds
      ? `you were born in ${listWords(countries.map(countryName), 'or')}`
      : `you were born outside ${listWords(countries.map(countryName), 'and')}`,
  settle: () => fillIn('countryOfBirth'),
  problems: ({ countries }) => listProblems(countries, 'countries', 'Name at least one country.'),
};
