import { expect, test } from 'vitest';
import {
  type AdmissionDemand,
  DEMAND_KINDS,
  type DemandKey,
} from '../../../../src/core/admission/demands/demand-kinds.ts';
import { day } from '../../requirements/given.ts';
import { days } from '../given-admission.ts';

/** What a new demand of each kind begins with on 1 Aug 2026: the values that hosts use most. */
const FRESH: { readonly [Key in DemandKey]: AdmissionDemand } = {
  status: { kind: 'status', oneOf: ['final-year'] },
  accreditation: { kind: 'accreditation', oneOf: ['LCME', 'COCA'] },
  'international-schools': { kind: 'international-schools', accepted: false },
  affiliation: { kind: 'affiliation' },
  'no-us-citizens-abroad': { kind: 'no-us-citizens-abroad' },
  'home-school-in-vslo': { kind: 'home-school-in-vslo' },
  'no-off-shore-schools': { kind: 'no-off-shore-schools' },
  'not-for-residency-applicants': { kind: 'not-for-residency-applicants' },
  'accreditation-or-affiliation': { kind: 'accreditation-or-affiliation', oneOf: ['LCME', 'COCA'] },
  'only-if': { kind: 'only-if', condition: { kind: 'licensed' } },
  'only-between': { kind: 'only-between', from: '07-01', to: '04-30' },
  'opens-on': { kind: 'opens-on', on: '03-01' },
  'opens-before': { kind: 'opens-before', opens: { amount: 6, unit: 'months' } },
  rolling: { kind: 'rolling' },
  'late-notice': { kind: 'late-notice', notice: { amount: 30, unit: 'days' }, surcharge: 2500 },
  'min-weeks': { kind: 'min-weeks', weeks: 4 },
  'consecutive-weeks': { kind: 'consecutive-weeks' },
  'different-specialties': { kind: 'different-specialties' },
  'one-per-term': {
    kind: 'one-per-term',
    terms: [
      { from: '01-01', to: '06-30' },
      { from: '07-01', to: '12-31' },
    ],
  },
  'gap-between': { kind: 'gap-between', least: { amount: 4, unit: 'weeks' } },
  quota: { kind: 'quota' },
  nomination: { kind: 'nomination' },
  sponsor: { kind: 'sponsor' },
  'days-after': {
    kind: 'days-after',
    after: 'offer',
    what: 'Your acceptance',
    within: { amount: 7, unit: 'days' },
  },
  'test-passed': { kind: 'test-passed', anyOf: ['USMLE Step 1'] },
  score: { kind: 'score', test: 'TOEFL', atLeast: 100 },
  'clinical-weeks': { kind: 'clinical-weeks', atLeast: 48 },
  cores: { kind: 'cores', atLeast: 5 },
  'before-graduation': { kind: 'before-graduation', within: { amount: 12, unit: 'months' } },
  'blocked-months': { kind: 'blocked-months', months: [6, 7, 8] },
  'fixed-blocks': { kind: 'fixed-blocks', blocks: [days('2027-02-01', '2027-02-26')] },
  'starts-first-monday': { kind: 'starts-first-monday' },
  'block-weeks': { kind: 'block-weeks', weeks: 4 },
  'longest-stay': { kind: 'longest-stay', most: { amount: 3, unit: 'months' } },
  'shortest-stay': { kind: 'shortest-stay', least: { amount: 6, unit: 'days' } },
  'last-day-of-year': { kind: 'last-day-of-year', on: '12-19' },
  'lead-time': { kind: 'lead-time', closes: { amount: 4, unit: 'months' } },
  'application-windows': {
    kind: 'application-windows',
    windows: [{ from: '04-01', to: '04-30' }],
  },
  'documents-due': {
    kind: 'documents-due',
    binds: { kind: 'all' },
    by: { kind: 'before-start', span: { amount: 4, unit: 'weeks' } },
  },
  'due-before': { kind: 'due-before', what: 'All fees', span: { amount: 4, unit: 'weeks' } },
  'max-weeks': { kind: 'max-weeks', weeks: 12 },
  'max-electives': { kind: 'max-electives', count: 2 },
  ask: { kind: 'ask', question: '' },
};

test.each(Object.entries(DEMAND_KINDS))('a fresh %s', (key, kind) => {
  expect(kind.fresh(day('2026-08-01'))).toEqual(FRESH[key as DemandKey]);
});

test('only the limits over a whole host look at the other rotations there', () => {
  const counting = Object.entries(DEMAND_KINDS).filter(([, { countsOthers }]) => countsOthers);
  expect(counting.map(([key]) => key)).toEqual([
    'max-weeks',
    'max-electives',
    'consecutive-weeks',
    'different-specialties',
    'one-per-term',
    'gap-between',
  ]);
});
