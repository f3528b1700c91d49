import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import { buildMatrix } from '../../../src/core/season/build-matrix.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';

const ask = (title: string, rule: Requirement['rule'], more: Partial<Requirement> = {}) =>
  givenRequirement(rule, { title, ...more });
const within = (amount: number) =>
  ({ kind: 'not-older-than', span: { amount, unit: 'days' }, at: 'start' }) as const;
const any = (...types: readonly string[]) =>
  ({ kind: 'any', rules: types.map((type) => clause(type)) }) as const;

const lakeside = givenHost([
  ask('Basic life support', clause('bls', { kind: 'valid-through', at: 'end' })),
  ask('TB test', clause('tb-test', within(365))),
  ask('TB test again', clause('tb-test', within(90))),
  ask('English', any('toefl', 'cv')),
]);
const erie = givenHost([
  ask('TB', clause('tb-test', within(365))),
  ask('English, or a vita', any('cv', 'toefl')),
  ask('Transcript translated', clause('transcript'), {
    appliesWhen: { kind: 'not-taught-in-english' },
  }),
]);
const later = rotationAt(lakeside, { start: day('2027-04-05'), end: day('2027-04-30') });
const first = rotationAt(erie);
const done = rotationAt(erie, { stage: 'completed' });
const rows = givenRows({
  hosts: [lakeside, erie],
  rotations: [later, first, done],
  documents: [givenDocument('tb-test', { issued: '2026-11-01' })],
  profile: { ...givenRows({}).profile, taughtInEnglish: true },
});
const matrix = buildMatrix(judgeSeason(rows), rows);
const rowOf = (key: string) => matrix.rows.find((row) => row.key === key);

describe('the matrix', () => {
  test('has a column for each rotation ahead, by first day', () => {
    expect(matrix.columns.map(({ rotation }) => rotation)).toEqual([first, later]);
  });

  test('has a row for each type asked for, and one for a rule that spans several', () => {
    expect(matrix.rows.map(({ key }) => key).sort()).toEqual(['bls', 'cv+toefl', 'tb-test']);
    expect(rowOf('cv+toefl')?.cells.size).toBe(2);
    expect(rowOf('cv+toefl')?.title).toBe('English, or a vita');
  });

  test('leaves a cell out where nothing is asked, also by a condition that does not hold', () => {
    expect(rowOf('bls')?.cells.has(first.id)).toBe(false);
    expect(rowOf('transcript')).toBeUndefined();
  });

  test('shows the worst of several requirements on one type', () => {
    const items = rowOf('tb-test')?.cells.get(later.id)?.items;
    expect(items?.map(({ verdict }) => [verdict.title, verdict.status])).toEqual([
      ['TB test again', 'not-yet-due'],
      ['TB test', 'met'],
    ]);
  });

  test('marks the strictest rule of the row', () => {
    const strictest = rowOf('tb-test')?.strictest;
    expect(strictest?.requirement.title).toBe('TB test again');
    expect(strictest?.ids.size).toBe(1);
    expect(rowOf('cv+toefl')?.strictest).toBeUndefined();
  });
});
