import { expect, test } from 'vitest';
import type { Verdict, Words } from '../../../src/core/requirements/verdict.ts';
import { unsaidDays } from '../../../src/ui/verdicts/unsaid-days.ts';
import { day } from '../../core/requirements/given.ts';

const DAYS = { from: day('2027-01-02'), startBy: day('2027-01-20'), by: day('2027-02-10') };
const termsOf = (verdict: object, by = '') => {
  const parts = { what: 'BLS card', stands: 'ends on 1 Feb 2027', rule: '', do: 'Get one', by };
  // Only what the days are told from.
  return unsaidDays(verdict as Verdict, { parts } as Words).map(({ term }) => term);
};

test('a day that the words name stands nowhere else', () => {
  const verdict = { status: 'unmet', ...DAYS };
  expect(termsOf(verdict)).toEqual(['Not before', 'Start by', 'Latest day']);
  expect(termsOf(verdict, 'by 10 Feb 2027; start by 20 Jan 2027')).toEqual(['Not before']);
  expect(termsOf({ ...verdict, breaksOn: day('2027-02-01') }, 'by 10 Feb 2027')).toEqual([
    'Not before',
    'Start by',
  ]);
});

test('what nobody can meet has no last day', () => {
  expect(termsOf({ status: 'impossible', ...DAYS, startBy: undefined })).toEqual(['Not before']);
});

test('to start on the last day is said once', () => {
  expect(termsOf({ status: 'missing', by: DAYS.by, startBy: DAYS.by })).toEqual(['Latest day']);
});
