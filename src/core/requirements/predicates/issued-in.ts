import type { DocumentFacts } from '../../documents/document.ts';
import { wordsOf, wordText } from '../../documents/fact-value.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { COUNTRY } from '../country-of.ts';
import { countryName } from '../describe-country.ts';
import { listWords } from '../describe-words.ts';
import type { Limits } from '../limits.ts';
import { areAmong, factWord, plainWord } from '../plain-word.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Issued in one of these countries (ISO 3166 alpha-2). */
export interface IssuedIn {
  readonly kind: 'issued-in';
  readonly countries: readonly string[];
}

export const issuedIn: PredicateKind<IssuedIn> = {
  breaksOn: () => undefined,
  fact: {
    wants: ({ countries }) => ({ key: COUNTRY, oneOf: countries }),
    words: ({ countries }) => ({ oneOf: countries.map(plainWord) }),
    lacks: lacksCountry,
    implies: (given, asked) => areAmong(given.countries, asked.countries),
    sayFound: (_, _type, facts) =>
      `was issued in ${countryName(listWords(wordsOf(facts[COUNTRY]).map(wordText), 'or'))}`,
  },
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: say,
  problems: ({ countries }) => listProblems(countries, 'countries', 'Name at least one country.'),
};

function lacksCountry(_: IssuedIn, { oneOf }: Limits, facts: DocumentFacts) {
  const country = factWord(facts[COUNTRY]);
  if (country === '') return 'no-fact';
  return oneOf?.includes(country) === false ? 'value' : undefined;
}

function say({ countries }: IssuedIn): string {
  return `issued in ${listWords(countries.map(countryName), 'or')}`;
}
