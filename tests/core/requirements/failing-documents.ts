import type { Document, DocumentFacts } from '../../../src/core/documents/document.ts';
import { wordText } from '../../../src/core/documents/fact-value.ts';
import { partsOf } from '../../../src/core/requirements/parts-of.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { type Dated, givenDocument, givenWaiting } from './given.ts';

type Clause = Extract<Rule, { kind: 'document' }>;

/** What lies in the vault, in the ways in which it can fall short of a rule. */
export const SHELVES: Readonly<Record<string, (clauses: readonly Clause[]) => Document[]>> = {
  'no documents': () => [],
  'documents with wrong values': (clauses) =>
    clauses.map((one) => paper(one, { facts: wrong(one) })),
  'documents with nothing typed in': (clauses) => clauses.map((one) => givenDocument(one.type, {})),
  'old documents that fit otherwise': (clauses) =>
    clauses.map((one) =>
      givenDocument(one.type, { issued: '2015-03-01', expires: '2016-01-31', facts: right(one) }),
    ),
  'documents that end too early': (clauses) =>
    clauses.map((one) =>
      givenDocument(one.type, { issued: '2026-01-20', expires: '2027-01-15', facts: right(one) }),
    ),
  'documents that fit': (clauses) => clauses.map((one) => paper(one, { facts: right(one) })),
  'only one of each': (clauses) =>
    [...new Map(clauses.map((one) => [one.type, one])).values()].map((one) =>
      paper(one, { facts: right(one) }),
    ),
  'documents applied for': (clauses) => clauses.map(({ type }) => givenWaiting(type, '2026-11-20')),
};

export function clausesOf(rule: Rule): Clause[] {
  return rule.kind === 'document' ? [rule] : partsOf(rule).flatMap(clausesOf);
}

function paper({ type }: Clause, more: Dated): Document {
  return givenDocument(type, { issued: '2026-11-15', expires: '2030-01-31', ...more });
}

function right({ predicates }: Clause): DocumentFacts {
  return Object.assign({}, ...predicates.map(rightFact));
}

function rightFact(predicate: Predicate): DocumentFacts {
  switch (predicate.kind) {
    case 'at-least':
      return { [predicate.fact]: predicate.value };
    case 'attribute':
      return { [predicate.fact]: toFact(wordText(predicate.oneOf?.[0] ?? 'Something')) };
    case 'issued-in':
      return { country: predicate.countries[0] ?? '' };
    default:
      return {};
  }
}

function wrong({ predicates }: Clause): DocumentFacts {
  return Object.assign({}, ...predicates.map(wrongFact));
}

const WRONG: Readonly<Record<string, string>> = {
  result: 'positive',
  antibodyTest: 'qualitative',
  evidence: 'disease history',
  kind: 'TST',
  test: 'Duolingo',
};

function wrongFact(predicate: Predicate): DocumentFacts {
  switch (predicate.kind) {
    case 'at-least':
      return { [predicate.fact]: predicate.value - 1 };
    case 'attribute':
      if (predicate.oneOf?.includes('yes')) return { [predicate.fact]: false };
      return { [predicate.fact]: WRONG[predicate.fact] ?? predicate.noneOf?.[0] ?? 'Other' };
    case 'issued-in':
      return { country: 'TR' };
    default:
      return {};
  }
}

function toFact(word: string): string | boolean {
  return word === 'yes' ? true : word;
}
