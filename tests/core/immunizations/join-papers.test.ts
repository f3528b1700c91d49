import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { proveHealth } from '../../../src/core/immunizations/prove-health.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { judgeRotation } from '../../../src/core/season/judge-rotation.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
} from '../requirements/given.ts';
import { givenAntiHbs, givenIgra, givenSkinTest, withPaper } from './given-record.ts';

/** The verdict on a rule, of papers and record together; the rotation starts on 1 Feb 2027. */
function judge(rule: Rule, record: ImmunizationRecord, documents: readonly Document[]) {
  const verdict = judgeRotation({
    documents,
    record,
    rotation: givenRotation(),
    host: givenHost([givenRequirement(rule)]),
    types: CATALOGUE,
    profile: EMPTY_PROFILE,
    today: day('2026-12-01'),
  }).items[0];
  if (verdict === undefined) throw new Error('the requirement does not apply');
  return verdict;
}

const within = (amount: number) =>
  clause('tb-test', { kind: 'not-older-than', span: { amount, unit: 'days' }, at: 'start' });
const TWO_TESTS: Rule = { kind: 'distinct', rules: [within(365), within(90)] };
const QUANTITATIVE = clause(
  'hepatitis-b',
  { kind: 'at-least', fact: 'titer', value: 12 },
  { kind: 'attribute', fact: 'antibodyTest', oneOf: ['quantitative'] },
);

describe('a host that wants two tests (UC Davis: within 365 days, and another within 90)', () => {
  const paper = givenDocument('tb-test', { issued: '2026-11-20' });
  test('is not content with one that is both a paper and an entry', () => {
    expect(judge(TWO_TESTS, [givenIgra('2026-11-20')], [paper]).status).not.toBe('met');
    const reportLater = withPaper(givenIgra('2026-11-17'), paper.id);
    expect(judge(TWO_TESTS, [reportLater], [paper]).status).not.toBe('met');
  });

  test('takes a paper and another entry, or two entries', () => {
    const other = givenIgra('2026-05-01');
    expect(judge(TWO_TESTS, [other], [paper]).status).toBe('met');
    expect(judge(TWO_TESTS, [other, givenIgra('2026-11-20')], []).status).toBe('met');
    expect(judge(TWO_TESTS, [givenIgra('2026-11-20'), other], [paper]).status).toBe('met');
  });
});

test('the paper says what the record knows of it', () => {
  const paper = givenDocument('hepatitis-b', { issued: '2026-09-12' });
  expect(judge(QUANTITATIVE, [], [paper]).status).toBe('undated');
  const entry = withPaper(givenAntiHbs('2026-09-10', 14), paper.id);
  const verdict = judge(QUANTITATIVE, [entry], [paper]);
  expect([verdict.status, verdict.version]).toEqual(['met', paper.versions[0]?.id]);
});

test('what was typed in on the paper stands', () => {
  const paper = givenDocument('hepatitis-b', { issued: '2026-09-10', facts: { titer: 11 } });
  expect(judge(QUANTITATIVE, [givenAntiHbs('2026-09-10', 14)], [paper]).status).toBe('unmet');
});

test('that a test is the second of two steps is known to the record alone', () => {
  const paper = givenDocument('tb-test', { issued: '2026-05-14', facts: { kind: 'TST' } });
  const record = [
    givenSkinTest('2026-05-01', '2026-05-03'),
    givenSkinTest('2026-05-12', '2026-05-14'),
  ];
  const rule = clause('tb-test', { kind: 'attribute', fact: 'kind', oneOf: ['two-step TST'] });
  expect(judge(rule, record, [paper]).version).toBe(paper.versions[0]?.id);
});

test('nor does the paper of a negative test know of the positive one', () => {
  const paper = givenDocument('tb-test', { issued: '2026-11-20', facts: { result: 'negative' } });
  const rule = clause('tb-test', { kind: 'attribute', fact: 'result', oneOf: ['negative'] });
  const negative = givenIgra('2026-11-20');
  expect(judge(rule, [negative], [paper]).status).toBe('met');
  const positive = givenIgra('2024-05-01', { result: 'positive' });
  expect(judge(rule, [negative, positive], [paper]).status).toBe('unmet');
});

test.each([
  ['a paper of another type', givenDocument('chest-x-ray', { issued: '2026-11-20' })],
  ['a paper of another day that is not named', givenDocument('tb-test', { issued: '2026-11-21' })],
  ['a paper without a day', givenDocument('tb-test', {})],
])('%s is another thing', (_, paper) => {
  const proofs = proveHealth([paper], [givenIgra('2026-11-20')]);
  expect(proofs.map(({ record, papers }) => [record?.key, papers.length]).sort()).toEqual([
    [undefined, 1],
    ['igra-2026-11-20', 0],
  ]);
});

test('a paper named by the entry, 14 days off, is it; 15 days off is not', () => {
  const papers = [
    givenDocument('tb-test', { issued: '2026-11-15' }),
    givenDocument('tb-test', { issued: '2026-11-16' }),
  ];
  const left = papers.map((paper) => {
    const record = [withPaper(givenIgra('2026-11-01'), paper.id)];
    return proveHealth([paper], record).filter((proof) => proof.record !== undefined).length;
  });
  expect(left).toEqual([0, 1]);
});
