import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { DocumentFacts } from '../../../src/core/documents/document.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import type { DocumentRule } from '../../../src/core/requirements/clause-standing.ts';
import { partsOf } from '../../../src/core/requirements/parts-of.ts';
import { wantedFact } from '../../../src/core/requirements/predicates/wanted-fact.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { type Dated, givenDocument, judge } from '../requirements/given.ts';
import { PACK_KEYS, readPack } from './bundled-pack.ts';

const clausesOf = (rule: Rule): DocumentRule[] =>
  rule.kind === 'document' ? [rule] : partsOf(rule).flatMap(clausesOf);

/** Cards, insurance, malpractice, visas, work permits, passports and English tests. */
const LASTING = PACK_KEYS.flatMap((key) =>
  readPack(key).requirements.flatMap((requirement) =>
    clausesOf(requirement.rule)
      .filter(({ type }) => findType(CATALOGUE, type).holds !== undefined)
      .map((clause) => ({ key, title: requirement.title, requirement, clause })),
  ),
);

/** A value for every fact that the clause asks for. */
function fitting({ predicates, type }: DocumentRule): DocumentFacts {
  const facts = predicates.flatMap((predicate) => {
    const wanted = wantedFact(predicate);
    if (wanted === undefined) return [];
    const field = findType(CATALOGUE, type).facts.find(({ key }) => key === wanted.key);
    const word = wanted.oneOf?.[0] ?? 'something else';
    const value = field?.kind === 'yes-no' ? wanted.oneOf?.[0] !== 'no' : (wanted.least ?? word);
    return [[wanted.key, value] as const];
  });
  return Object.fromEntries(facts);
}

describe.each(LASTING)('$key: $title, $clause.type', ({ requirement, clause }) => {
  const status = (dated: Dated) =>
    judge(clause, {
      documents: [givenDocument(clause.type, { ...dated, facts: fitting(clause) })],
      phase: requirement.phase,
    }).status;

  test('one that lasts meets it, and one that has ended never does', () => {
    expect(status({ issued: '2026-11-20', expires: '2031-01-01' })).toBe('met');
    const ended = status({ issued: '2020-01-15', expires: '2022-01-15' });
    if (clause.anyDate === true) expect(ended).toBe('met');
    else expect(ended).not.toBe('met');
    expect(status({})).not.toBe(clause.anyDate === true ? 'undated' : 'met');
  });
});

test('such clauses are in most packs', () => {
  expect(new Set(LASTING.map(({ key }) => key)).size).toBeGreaterThan(20);
});
