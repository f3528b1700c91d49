import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { givenAntiHbs, givenIgra, givenTiter, withPaper } from '../immunizations/given-record.ts';
import { clause, givenDocument, judge } from './given.ts';

describe('what the immunization record says', () => {
  const drawn = givenAntiHbs('2026-05-01', 14);
  const atLeast = (value: number, more: object = {}): Rule => ({
    kind: 'document',
    type: 'hepatitis-b',
    predicates: [{ kind: 'at-least', fact: 'titer', value }],
    ...more,
  });

  test('answers a rule as a paper would, and says that it is the record', () => {
    const verdict = judge(atLeast(12), { record: [drawn] });
    expect(verdict.status).toBe('met');
    expect(verdict.byRecordAlone).toBe(true);
    expect(verdict.versions).toEqual([]);
    expect(verdict.reason).toContain('14 mIU/mL, in the immunization record fits');
    expect(judge(atLeast(15), { record: [drawn] }).status).toBe('unmet');
  });

  test('brings its newest paper along', () => {
    const paper = givenDocument('immunization-form', { issued: '2026-05-03' });
    const record = [withPaper(drawn, paper.id)];
    const verdict = judge(atLeast(12), { record, documents: [paper] });
    expect(verdict.status).toBe('met');
    expect(verdict.byRecordAlone).toBe(false);
    expect(verdict.versions).toEqual([paper.versions[0]?.id]);
  });

  test('brings every page along where its titers lie on several', () => {
    const parts = ['measles', 'mumps', 'rubella'] as const;
    const pages = parts.map(() => givenDocument('immunization-form', {}));
    const record = parts.map((part, at) =>
      withPaper(givenTiter(part, '2026-05-01'), pages[at]?.id ?? ''),
    );
    const { versions } = judge(clause('mmr'), { record, documents: pages });
    expect(versions.toSorted()).toEqual(pages.map((page) => page.versions[0]?.id).sort());
  });

  test('is not enough where the host wants to see the paper', () => {
    const wantsPaper = atLeast(12, { paperOnly: true });
    const alone = judge(wantsPaper, { record: [drawn] });
    expect(alone.status).toBe('missing');
    expect(alone.reason).toContain('only typed in');
    expect(alone.remedy).toContain('Add the paper itself');
    const paper = givenDocument('immunization-form', { issued: '2026-05-03' });
    const record = [withPaper(drawn, paper.id)];
    expect(judge(wantsPaper, { record, documents: [paper] }).status).toBe('met');
  });

  test('evidence that was deleted is as if there were none', () => {
    const record = [withPaper(drawn, 'gone')];
    expect(judge(atLeast(12), { record }).byRecordAlone).toBe(true);
  });
});

test('a paper that fits goes before what only the record says, though that is newer', () => {
  const within = (amount: number): Rule => ({
    kind: 'document',
    type: 'tb-test',
    predicates: [{ kind: 'not-older-than', span: { amount, unit: 'days' }, at: 'start' }],
  });
  const paper = givenDocument('tb-test', { issued: '2026-09-01' });
  const rows = { record: [givenIgra('2026-11-10')], documents: [paper] };
  expect(judge(within(365), rows).versions).toEqual([paper.versions[0]?.id]);
  expect(judge(within(90), rows)).toMatchObject({ status: 'met', byRecordAlone: true });
  const pair: Rule = { kind: 'distinct', rules: [within(365), within(90)] };
  expect(judge(pair, rows)).toMatchObject({ status: 'met', byRecordAlone: true });
  const both = { ...rows, record: [givenIgra('2026-11-10'), givenIgra('2026-11-11')] };
  expect(judge(pair, both).versions).toEqual([paper.versions[0]?.id]);
});
