import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import { wordsOf, wordText } from '../../documents/fact-value.ts';
import { canonicalText } from '../../shared/canonical-text.ts';
import { type Day, isDay, shiftDay } from '../../shared/day.ts';
import { textProblems } from '../../shared/field-problem.ts';
import { labelOf, sayFound } from '../describe-fact.ts';
import { type Apart, apartProblems, sayApart } from './apart.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Dated so long after a day that the paper itself names: a skin test read 2 to 3 days after it was
 * placed. Both ends count.
 */
export interface FromFact extends Apart {
  readonly kind: 'from-fact';
  /** Key of a fact that is a day; without a least span the same day counts as well. */
  readonly fact: string;
}

export const fromFact: PredicateKind<FromFact> = {
  limits: () => ({ needsIssued: true }),
  breaksOn: () => undefined,
  fact: {
    wants: ({ fact }) => ({ key: fact }),
    lacks(predicate, _, facts, issued) {
      const day = dayOf(predicate, facts);
      if (day === undefined) return 'no-fact';
      // That the paper's own day is not typed in is said by itself.
      return issued === undefined || isWithin(issued, day, predicate) ? undefined : 'value';
    },
    implies: (given, asked) => canonicalText(given) === canonicalText(asked),
    sayFound: ({ fact }, type, facts) => sayFound(type, fact, facts[fact]),
  },
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: (predicate, _, type) => say(predicate, type),
  problems: (predicate) => [
    ...textProblems(predicate.fact, 'fact', 'Choose the day that it is counted from.'),
    ...apartProblems(predicate),
  ],
};

function dayOf({ fact }: FromFact, facts: DocumentFacts): Day | undefined {
  const text = wordsOf(facts[fact]).map(wordText).join();
  return isDay(text) ? text : undefined;
}

function isWithin(issued: Day, from: Day, { least, most }: FromFact): boolean {
  const first = least === undefined ? from : shiftDay(from, least);
  return first <= issued && issued <= shiftDay(from, most);
}

function say(predicate: FromFact, type: DocumentType): string {
  return sayApart(predicate, `after its ${labelOf(type, predicate.fact)}`);
}
