import { isCountry } from '../../applicant/is-country.ts';
import { fillIn } from '../../applicant/profile-labels.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { countryName } from '../describe-country.ts';
import { listWords } from '../describe-words.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The medical school lies in one of these countries; "international students" is "not" around US and CA. */
export interface SchoolIn {
  readonly kind: 'school-in';
  /** ISO 3166 alpha-2 codes. */
  readonly countries: readonly string[];
}

export const schoolIn: ConditionKind<SchoolIn> = {
  answer: ({ countries }, { profile: { schoolCountry } }) =>
    answerOf(
      schoolCountry.trim() === ''
        ? undefined
        : countries.some((code) => isCountry(schoolCountry, code)),
    ),
  say: ({ countries }, holds) =>
    holds
      ? `your school is in ${listWords(countries.map(countryName), 'or')}`
      : `your school is outside ${listWords(countries.map(countryName), 'and')}`,
  settle: () => fillIn('schoolCountry'),
  problems: ({ countries }) => listProblems(countries, 'countries', 'Name at least one country.'),
};
