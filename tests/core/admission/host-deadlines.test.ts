import { describe, expect, test } from 'vitest';
import type { AdmissionRule } from '../../../src/core/admission/admission-rule.ts';
import { applicationDeadline } from '../../../src/core/admission/application-deadline.ts';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { hostDeadlines } from '../../../src/core/admission/host-deadlines.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { day, givenHost, givenRotation } from '../requirements/given.ts';
import { days, givenRule } from './given-admission.ts';

const months = (amount: number) => ({ amount, unit: 'months' }) as const;
const lead = (amount: number): AdmissionDemand => ({ kind: 'lead-time', closes: months(amount) });

/** The deadlines of a rotation from 1 to 26 Feb 2027 unless told. */
function deadlines(rules: readonly AdmissionRule[], rotation: Partial<Rotation> = {}) {
  return hostDeadlines(givenHost([], { admission: rules }), givenRotation(rotation), EMPTY_PROFILE);
}
const daysOf = (...given: Parameters<typeof deadlines>) =>
  deadlines(...given).map(({ day: on }) => on);

describe('whom a deadline concerns is decided as it is for eligibility', () => {
  test('a rule for "Anesthesiology" and an elective called "Cardiac anesthesiology"', () => {
    const rule = givenRule(lead(4), ['Anesthesiology']);
    const rotation = { elective: 'Cardiac anesthesiology', type: 'other' } as const;
    expect(daysOf([rule], rotation)).toEqual(['2026-10-01']);
    expect(daysOf([rule], { elective: 'Geriatrics', type: 'other' })).toEqual([]);
  });

  test('a campus is known by a tag of the rotation', () => {
    const rule = givenRule(lead(4), ['Jacksonville']);
    const rotation = { elective: 'Cardiac anesthesia', type: 'other' } as const;
    expect(daysOf([rule], { ...rotation, tags: ['Jacksonville'] })).toEqual(['2026-10-01']);
    expect(daysOf([rule], rotation)).toEqual([]);
  });

  test('a block is one of these days, not any that starts on the same', () => {
    const blocks = [
      { ...days('2027-02-01', '2027-02-12'), applyBy: day('2026-12-01') },
      { ...days('2027-02-01', '2027-02-26'), applyBy: day('2026-10-15') },
      days('2027-03-01', '2027-03-26'),
    ];
    const rule = givenRule({ kind: 'fixed-blocks', blocks });
    expect(daysOf([rule])).toEqual(['2026-10-15']);
    expect(daysOf([rule], days('2027-02-01', '2027-02-19'))).toEqual([]);
    expect(daysOf([rule], days('2027-03-01', '2027-03-26'))).toEqual([]);
  });

  test('a rule for no elective is for every one', () => {
    expect(daysOf([givenRule(lead(4), [])])).toEqual(['2026-10-01']);
  });

  test('without the name of the elective the day is named, and so is whom it is for', () => {
    const rule = givenRule(lead(4), ['Geriatrics']);
    expect(deadlines([rule], { elective: '', type: 'other' })).toMatchObject([
      { day: '2026-10-01', open: { by: 'elective', whom: 'for Geriatrics' } },
    ]);
    expect(deadlines([rule], { elective: 'Geriatrics', type: 'other' })[0]?.open).toBe(undefined);
  });
});

test('of the yearly windows answered before the start the one that closes last is the last chance', () => {
  const windows = [
    { from: '01-01', to: '01-31', answeredBy: '05-01' },
    { from: '02-01', to: '02-28', answeredBy: '03-15' },
  ];
  const rule = givenRule({ kind: 'application-windows', windows });
  const from = (start: string) => deadlines([rule], days(start, start));
  expect(from('2027-06-01')).toMatchObject([{ day: '2027-02-28', from: '2027-02-01' }]);
  expect(from('2027-03-15')).toMatchObject([{ day: '2026-02-28', from: '2026-02-01' }]);
});

describe('the deadline of the application', () => {
  const applyBy = (rules: readonly AdmissionRule[], rotation: Partial<Rotation> = {}) =>
    applicationDeadline(givenHost([], { admission: rules }), givenRotation(rotation), EMPTY_PROFILE)
      ?.day;

  test('is the earliest that the rules set', () => {
    expect(applyBy([givenRule(lead(2)), givenRule(lead(6)), givenRule(lead(4))])).toBe(
      '2026-08-01',
    );
    expect(applyBy([givenRule({ kind: 'due-before', what: 'Fees', span: months(9) })])).toBe(
      undefined,
    );
  });

  test('counts what may not be meant only where nothing else is known', () => {
    const unnamed = { elective: '', type: 'other' } as const;
    const geriatrics = givenRule(lead(6), ['Geriatrics']);
    expect(applyBy([geriatrics, givenRule(lead(4))], unnamed)).toBe('2026-10-01');
    expect(applyBy([geriatrics], unnamed)).toBe('2026-08-01');
  });
});
