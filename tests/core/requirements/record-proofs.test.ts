import { describe, expect, test } from 'vitest';
import type { RecordProof } from '../../../src/core/immunizations/record-proof.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { day, givenDocument, judge } from './given.ts';

describe('what the immunization record says', () => {
  const drawn: RecordProof = {
    key: 'anti-hbs-2026-05-01',
    type: 'hepatitis-b',
    title: 'Quantitative anti-HBs of 1 May 2026, 14 mIU/mL',
    issued: day('2026-05-01'),
    facts: { titer: 14, antibodyTest: 'quantitative' },
    evidence: [],
  };
  const atLeast = (value: number, more: object = {}): Rule => ({
    kind: 'document',
    type: 'hepatitis-b',
    predicates: [{ kind: 'at-least', fact: 'titer', value }],
    ...more,
  });

  test('answers a rule as a paper would, and says that it is the record', () => {
    const verdict = judge(atLeast(12), { proofs: [drawn] });
    expect(verdict.status).toBe('met');
    expect(verdict.byRecordAlone).toBe(true);
    expect(verdict.versions).toEqual([]);
    expect(verdict.reason).toContain('14 mIU/mL in your immunization record fits');
    expect(judge(atLeast(15), { proofs: [drawn] }).status).toBe('unmet');
  });

  test('brings its newest paper along', () => {
    const paper = givenDocument('hepatitis-b', { issued: '2026-05-03' });
    const proof = { ...drawn, evidence: [paper.id] };
    const verdict = judge(atLeast(12), { proofs: [proof], documents: [paper] });
    expect(verdict.status).toBe('met');
    expect(verdict.byRecordAlone).toBe(false);
    expect(verdict.versions).toEqual([paper.versions[0]?.id]);
  });

  test('brings every page along where its titers lie on several', () => {
    const pages = ['measles', 'mumps', 'rubella'].map(() => givenDocument('mmr', {}));
    const proof = { ...drawn, evidence: pages.map(({ id }) => id) };
    const versions = pages.map((page) => page.versions[0]?.id);
    expect(judge(atLeast(12), { proofs: [proof], documents: pages }).versions).toEqual(versions);
  });

  test('is not enough where the host wants to see the paper', () => {
    const wantsPaper = atLeast(12, { paperOnly: true });
    const alone = judge(wantsPaper, { proofs: [drawn] });
    expect(alone.status).toBe('missing');
    expect(alone.reason).toContain('only typed in');
    expect(alone.remedy).toContain('Add your hepatitis B proof');
    const paper = givenDocument('immunization-form', { issued: '2026-05-03' });
    const proof = { ...drawn, evidence: [paper.id] };
    expect(judge(wantsPaper, { proofs: [proof], documents: [paper] }).status).toBe('met');
  });

  test('evidence that was deleted is as if there were none', () => {
    const proof = { ...drawn, evidence: ['gone' as never] };
    expect(judge(atLeast(12), { proofs: [proof] }).byRecordAlone).toBe(true);
  });
});

test('a paper that fits goes before what only the record says, though that is newer', () => {
  const on = (issued: string): RecordProof => ({
    key: `igra-${issued}`,
    type: 'tb-test',
    title: 'IGRA',
    issued: day(issued),
    facts: {},
    evidence: [],
  });
  const within = (amount: number): Rule => ({
    kind: 'document',
    type: 'tb-test',
    predicates: [{ kind: 'not-older-than', span: { amount, unit: 'days' }, at: 'start' }],
  });
  const paper = givenDocument('tb-test', { issued: '2026-09-01' });
  const rows = { proofs: [on('2026-11-10')], documents: [paper] };
  expect(judge(within(365), rows).versions).toEqual([paper.versions[0]?.id]);
  expect(judge(within(90), rows)).toMatchObject({ status: 'met', byRecordAlone: true });
  const pair: Rule = { kind: 'distinct', rules: [within(365), within(90)] };
  expect(judge(pair, rows)).toMatchObject({ status: 'met', byRecordAlone: true });
  const both = { ...rows, proofs: [on('2026-11-10'), on('2026-11-11')] };
  expect(judge(pair, both).versions).toEqual([paper.versions[0]?.id]);
});
