import { expect, test } from 'vitest';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import { clause, day, givenDocument, judge } from './given.ts';

test('what is counted from the last day is too old on that day, and not on the first', () => {
  const rule = clause('tb-test', {
    kind: 'not-older-than',
    span: { amount: 12, unit: 'months' },
    at: 'end',
  });
  const verdict = judge(rule, { documents: [givenDocument('tb-test', { issued: '2026-02-25' })] });
  expect(verdict.status).toBe('expiring');
  expect(verdict.breaksOn).toBe('2027-02-26');
  expect(verdict.parts.stands).toBe('will be too old on 26 Feb 2027');
});

test('what cannot be had before a day to come is not asked for at once', () => {
  const flu: Predicate = { kind: 'season', from: '07-01', to: '06-30', at: 'start' };
  const rotation = { start: day('2027-07-05'), end: day('2027-07-30') };
  const rule = clause('influenza', { ...flu, dueBy: '10-31' });
  const { status, remedy, short } = judge(rule, { rotation });
  expect(status).toBe('not-yet-due');
  expect(remedy).toBe('Get one on or after 1 Aug 2027. Needed by 31 Oct 2027.');
  expect(short).not.toContain('now');
  const fresh: Predicate = {
    kind: 'not-older-than',
    span: { amount: 90, unit: 'days' },
    at: 'start',
  };
  const xRay = judge(clause('chest-x-ray', fresh), { rotation });
  expect(xRay.remedy).toBe(
    'Get one on or after 6 Apr 2027. Needed by 4 Jul 2027, before the first day; start by 27 Jun 2027: it takes about 1 week (an appointment and the report; our estimate).',
  );
});
