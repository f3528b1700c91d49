import { expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { days, judgeOne } from './given-admission.ts';

const fourWeeks: AdmissionDemand = { kind: 'max-weeks', weeks: 4 };
const stanford: AdmissionDemand = { kind: 'max-weeks', weeks: 8 };
const march = days('2027-03-01', '2027-03-26');
const april = days('2027-04-05', '2027-04-30');

test('weeks count over all rotations at the host that were not declined', () => {
  expect(judgeOne(fourWeeks).status).toBe('passes');
  expect(judgeOne(fourWeeks, { rotation: days('2027-02-01', '2027-03-01') })).toMatchObject({
    status: 'fails',
    reason: 'The rotation lasts 5 weeks.',
    remedy: 'Shorten or drop 1 week at this host.',
  });
  expect(judgeOne(stanford, { others: [march] }).status).toBe('passes');
  expect(judgeOne(stanford, { others: [march, april] })).toMatchObject({
    status: 'fails',
    reason: 'Your 3 rotations here last 12 weeks together.',
  });
  expect(judgeOne(stanford, { others: [march, { ...april, stage: 'declined' }] }).status).toBe(
    'passes',
  );
  expect(
    judgeOne(stanford, { others: [march, { ...april, host: 'another' as never }] }).status,
  ).toBe('passes');
});

test('electives count in the same way, completed ones among them', () => {
  const two: AdmissionDemand = { kind: 'max-electives', count: 2, ever: true };
  expect(judgeOne(two, { others: [{ ...march, stage: 'completed' }] }).status).toBe('passes');
  expect(judgeOne(two, { others: [march, { ...april, stage: 'completed' }] })).toMatchObject({
    status: 'fails',
    remedy: 'Drop 1 rotation at this host.',
  });
});

test('a limit for some electives counts only those', () => {
  const given = {
    electives: ['ICU'],
    rotation: { type: 'icu', elective: 'Surgical critical care' },
    others: [{ ...march, elective: 'Cardiac anesthesia' }],
  } as const;
  expect(judgeOne({ kind: 'max-electives', count: 1 }, given).status).toBe('passes');
});
