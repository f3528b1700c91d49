import type { DocumentType } from '../../documents/document-type.ts';
import { problemIf, textProblems } from '../../shared/field-problem.ts';
import { fieldOf, fillWords, formatFact, labelOf, sayFound } from '../describe-fact.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** A number on the document is at least `value`: titer, score, cover. */
export interface AtLeast {
  readonly kind: 'at-least';
  readonly fact: string;
  readonly value: number;
}

export const atLeast: PredicateKind<AtLeast> = {
  breaksOn: () => undefined,
  fact: {
    wants: ({ fact, value }) => ({ key: fact, least: value }),
    lacks({ fact, value }, _, facts) {
      const found = facts[fact];
      if (typeof found !== 'number') return 'no-fact';
      return found >= value ? undefined : 'value';
    },
    implies: (given, asked) => given.value >= asked.value,
    sayFound: ({ fact }, type, facts) => sayFound(type, fact, facts[fact]),
  },
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: (predicate, _, type) => say(predicate, type),
  problems: ({ fact, value }) => [
    ...textProblems(fact, 'fact', 'Choose what is compared.'),
    ...problemIf(!(value > 0), 'value', 'Write a number above 0.'),
  ],
};

/** "with a score of at least 104". */
function say({ fact, value }: AtLeast, type: DocumentType): string {
  const number = formatFact(type, fact, value);
  const words = fieldOf(type, fact)?.words;
  return words === undefined
    ? `with ${labelOf(type, fact)} of at least ${number}`
    : fillWords(words.asked, [number]);
}
