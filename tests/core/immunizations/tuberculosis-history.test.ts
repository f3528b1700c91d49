import { describe, expect, test } from 'vitest';
import type { Document, DocumentFacts } from '../../../src/core/documents/document.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { clause, givenDocument, judge } from '../requirements/given.ts';
import { givenIgra, givenSkinTest, givenTreatment } from './given-record.ts';

/** [what happened, as papers, as entries of the record]. */
type History = readonly [string, readonly Document[], ImmunizationRecord];

const paper = (type: string, issued: string, facts: DocumentFacts) =>
  givenDocument(type, { issued, facts });
const skinPaper = (read: string, result = 'negative') =>
  paper('tb-test', read, { kind: 'TST', result, readingMm: result === 'negative' ? 0 : 14 });
/** The same with the day on which it was placed. */
const placedPaper = (placed: string, read: string, result = 'negative') =>
  paper('tb-test', read, {
    kind: 'TST',
    placed,
    result,
    readingMm: result === 'negative' ? 0 : 14,
  });
const bloodPaper = (drawn: string, result = 'negative') =>
  paper('tb-test', drawn, { kind: 'IGRA', result });
const POSITIVE = { result: 'positive', mm: 14 } as const;

/** The verdict on papers alone, and on the record alone. */
function bothWays(rule: Rule, [, documents, record]: History) {
  return [judge(rule, { documents }).status, judge(rule, { record }).status];
}

const said = (fact: string, ...oneOf: readonly string[]): Predicate => ({
  kind: 'attribute',
  fact,
  oneOf,
});
const recent: Predicate = {
  kind: 'not-older-than',
  span: { amount: 12, unit: 'months' },
  at: 'start',
};

describe('tuberculosis', () => {
  const twoStep = clause('tb-test', said('kind', 'two-step TST'));
  test.each<readonly [...History, string]>([
    [
      'two skin tests 14 days apart',
      [skinPaper('2026-09-03'), skinPaper('2026-09-17')],
      [givenSkinTest('2026-09-01', '2026-09-03'), givenSkinTest('2026-09-15', '2026-09-17')],
      'met',
    ],
    [
      'two skin tests four days apart',
      [skinPaper('2026-09-03'), skinPaper('2026-09-07')],
      [givenSkinTest('2026-09-01', '2026-09-03'), givenSkinTest('2026-09-05', '2026-09-07')],
      'unmet',
    ],
    [
      'two skin tests five weeks apart',
      [skinPaper('2026-09-03'), skinPaper('2026-10-08')],
      [givenSkinTest('2026-09-01', '2026-09-03'), givenSkinTest('2026-10-06', '2026-10-08')],
      'unmet',
    ],
    [
      'a second test after a positive first',
      [skinPaper('2026-09-03', 'positive'), skinPaper('2026-09-17')],
      [
        givenSkinTest('2026-09-01', '2026-09-03', POSITIVE),
        givenSkinTest('2026-09-15', '2026-09-17'),
      ],
      'unmet',
    ],
  ])('%s: a two-step test is %4$s', (name, papers, record, status) => {
    expect(bothWays(twoStep, [name, papers, record])).toEqual([status, status]);
  });

  test.each([
    ['7 days after the reading', '2026-09-01', '2026-09-03', '2026-09-10', '2026-09-12', 'met'],
    ['6 days after the reading', '2026-09-01', '2026-09-03', '2026-09-09', '2026-09-12', 'unmet'],
    ['21 days after the first', '2026-09-01', '2026-09-04', '2026-09-22', '2026-09-24', 'met'],
    ['22 days after the first', '2026-09-01', '2026-09-04', '2026-09-23', '2026-09-25', 'unmet'],
    ['the first read too late', '2026-09-01', '2026-09-05', '2026-09-15', '2026-09-17', 'unmet'],
    ['the second read too early', '2026-09-01', '2026-09-03', '2026-09-15', '2026-09-16', 'unmet'],
  ])('a second one placed %s: a two-step test is %6$s', (name, on1, read1, on2, read2, status) => {
    const papers = [placedPaper(on1, read1), placedPaper(on2, read2)];
    const record = [givenSkinTest(on1, read1), givenSkinTest(on2, read2)];
    expect(bothWays(twoStep, [name, papers, record])).toEqual([status, status]);
  });

  test('nobody knows when a paper without it was placed: 9 days between readings may be too few', () => {
    const first = skinPaper('2026-09-03');
    const unplaced = [first, skinPaper('2026-09-12')];
    expect(judge(twoStep, { documents: unplaced }).status).toBe('unmet');
    const record = [givenSkinTest('2026-09-01', '2026-09-03')];
    const documents = [first, placedPaper('2026-09-10', '2026-09-12')];
    expect(judge(twoStep, { documents, record }).status).toBe('met');
  });

  test.each([
    ['read after one day', '2026-09-01', '2026-09-02', 'unmet'],
    ['read after two days', '2026-09-01', '2026-09-03', 'met'],
    ['read after three days', '2026-09-01', '2026-09-04', 'met'],
    ['read after four days', '2026-09-01', '2026-09-05', 'unmet'],
  ])('a skin test %s is %4$s', (name, on, read, status) => {
    const any = clause('tb-test', said('result', 'negative', 'positive'));
    for (const rule of [clause('tb-test', recent), any]) {
      const documents = [placedPaper(on, read)];
      const record = [givenSkinTest(on, read)];
      expect(bothWays(rule, [name, documents, record])).toEqual([status, status]);
      // What the record knows of its paper counts for the paper as well.
      expect(judge(rule, { documents: [skinPaper(read)], record }).status).toBe(status);
    }
  });

  test('one that was read too late says so, and asks for another', () => {
    const { reason, remedy, wants } = judge(clause('tb-test', recent), {
      documents: [placedPaper('2026-09-01', '2026-09-05')],
    });
    expect(reason).toContain('was not read 48 to 72 hours after it was placed');
    expect(remedy).toMatch(/^Get another dated on or after 1 Feb 2026/);
    expect(wants).toEqual(['tb-test']);
  });

  test('one step on paper and one in the record are two steps', () => {
    const documents = [skinPaper('2026-09-03')];
    const record = [givenSkinTest('2026-09-15', '2026-09-17')];
    expect(judge(twoStep, { documents, record }).status).toBe('met');
  });

  const screening = clause('tb-test', recent);
  const negative = clause('tb-test', recent, said('result', 'negative'));
  test.each<readonly [...History, string]>([
    ['a negative blood test', [bloodPaper('2026-09-01')], [givenIgra('2026-09-01')], 'met'],
    [
      'a negative skin test in June and a positive blood test in September',
      [skinPaper('2026-06-03'), bloodPaper('2026-09-01', 'positive')],
      [givenSkinTest('2026-06-01', '2026-06-03'), givenIgra('2026-09-01', { result: 'positive' })],
      'unmet',
    ],
    [
      'a positive skin test years ago and a recent negative blood test',
      [skinPaper('2019-06-03', 'positive'), bloodPaper('2026-09-01')],
      [givenSkinTest('2019-06-01', '2019-06-03', POSITIVE), givenIgra('2026-09-01')],
      'unmet',
    ],
    [
      'an indeterminate blood test',
      [bloodPaper('2026-09-01', 'indeterminate')],
      [givenIgra('2026-09-01', { result: 'indeterminate' })],
      'unmet',
    ],
  ])('%s: a screening, and a negative one, is %4$s', (name, papers, record, status) => {
    for (const rule of [screening, negative]) {
      expect(bothWays(rule, [name, papers, record])).toEqual([status, status]);
    }
  });

  test('a host that says which results it takes is taken at its word', () => {
    const any = clause('tb-test', recent, said('result', 'negative', 'positive'));
    const positive = [bloodPaper('2026-09-01', 'positive')];
    expect(judge(any, { documents: positive }).status).toBe('met');
    expect(judge(screening, { documents: positive }).status).toBe('unmet');
  });

  test('a screening of which the result is not typed in is not met', () => {
    const documents = [givenDocument('tb-test', { issued: '2026-09-01', facts: {} })];
    expect(judge(screening, { documents }).status).toBe('undated');
  });

  test('two copies of one report are one test', () => {
    const two: Rule = { kind: 'distinct', rules: [screening, screening] };
    const documents = [bloodPaper('2026-09-01'), bloodPaper('2026-09-01')];
    expect(judge(two, { documents }).status).not.toBe('met');
    expect(judge(two, { documents: [...documents, bloodPaper('2026-10-01')] }).status).toBe('met');
  });

  test('treatment is a history too, for the papers as well', () => {
    const rows = { documents: [bloodPaper('2026-09-01')] };
    expect(judge(negative, rows).status).toBe('met');
    const record = [givenTreatment('2020-05-01', 'latent')];
    expect(judge(negative, { ...rows, record }).status).toBe('unmet');
  });

  test('what is dated after today tells nothing of the history', () => {
    const documents = [bloodPaper('2026-09-01'), bloodPaper('2027-01-15', 'positive')];
    expect(judge(negative, { documents }).status).toBe('met');
  });
});
