import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { AdmissionStatus } from '../../../src/core/admission/judging/finding.ts';
import type { Profile, TestScore } from '../../../src/core/applicant/profile.ts';
import { day } from '../requirements/given.ts';
import { days, judgeOne } from './given-admission.ts';

const years = (amount: number) => ({ amount, unit: 'years' }) as const;
const step1: AdmissionDemand = { kind: 'test-passed', anyOf: ['USMLE Step 1'] };
const mayo: AdmissionDemand = {
  kind: 'score',
  test: 'TOEFL',
  atLeast: 104,
  within: years(2),
  unlessTaughtInEnglish: true,
};
const toefl = (score: number, takenOn?: string): TestScore => ({
  test: 'TOEFL iBT',
  score,
  takenOn: takenOn === undefined ? undefined : day(takenOn),
});
const sixCores = [
  'Internal medicine',
  'Surgery',
  'Paediatrics',
  'OB/GYN',
  'Psychiatry',
  'Family medicine',
];

describe('what they must have done', () => {
  test.each<[string, AdmissionDemand, Partial<Profile>, AdmissionStatus]>([
    ['Step 1 (Mayo, UF), no result', step1, {}, 'unknown'],
    ['Step 1, passed', step1, { tests: [{ test: 'Step 1', passed: true }] }, 'passes'],
    [
      'Step 1, only Step 2 passed',
      step1,
      { tests: [{ test: 'USMLE Step 2 CK', passed: true }] },
      'unknown',
    ],
    ['Step 1, taken, result not said', step1, { tests: [{ test: 'USMLE Step 1' }] }, 'unknown'],
    ['Step 1, failed', step1, { tests: [{ test: 'USMLE Step 1', passed: false }] }, 'fails'],
    [
      'Step 1, failed and then passed',
      step1,
      {
        tests: [
          { test: 'USMLE Step 1', passed: false },
          { test: 'USMLE Step 1', passed: true },
        ],
      },
      'passes',
    ],
    [
      'Step 1 or IFOM (University Hospitals)',
      { kind: 'test-passed', anyOf: ['USMLE Step 1', 'IFOM-BSE'] },
      { tests: [{ test: 'IFOM BSE', passed: true }] },
      'passes',
    ],

    ['TOEFL 104 (Mayo), no score', mayo, {}, 'unknown'],
    ['TOEFL 104, taught in English', mayo, { taughtInEnglish: true }, 'passes'],
    [
      'TOEFL 104, one short, not taught in English',
      mayo,
      { taughtInEnglish: false, tests: [toefl(103, '2026-01-10')] },
      'fails',
    ],
    [
      'TOEFL 104, one short, teaching not said',
      mayo,
      { tests: [toefl(103, '2026-01-10')] },
      'unknown',
    ],
    [
      'TOEFL 104, reached, teaching not said',
      mayo,
      { tests: [toefl(104, '2026-01-10')] },
      'passes',
    ],
    [
      'TOEFL 104, reached, day not said',
      mayo,
      { taughtInEnglish: false, tests: [toefl(104)] },
      'unknown',
    ],
    [
      'TOEFL 104, the better of two sittings',
      mayo,
      { taughtInEnglish: false, tests: [toefl(106, '2026-01-10'), toefl(99, '2026-03-10')] },
      'passes',
    ],
    [
      'TOEFL 100 (Brown) of any age',
      { kind: 'score', test: 'TOEFL', atLeast: 100 },
      { tests: [toefl(100)] },
      'passes',
    ],

    ['48 weeks (Mayo), nothing said', { kind: 'clinical-weeks', atLeast: 48 }, {}, 'unknown'],
    ['48 weeks, 47', { kind: 'clinical-weeks', atLeast: 48 }, { clinicalWeeks: 47 }, 'fails'],
    ['48 weeks, 48', { kind: 'clinical-weeks', atLeast: 48 }, { clinicalWeeks: 48 }, 'passes'],

    [
      'five cores (University Hospitals), nothing said',
      { kind: 'cores', atLeast: 5 },
      {},
      'unknown',
    ],
    [
      'five cores, four',
      { kind: 'cores', atLeast: 5 },
      { coresDone: sixCores.slice(0, 4) },
      'fails',
    ],
    [
      'five cores, the same named twice',
      { kind: 'cores', atLeast: 5 },
      { coresDone: [...sixCores.slice(0, 4), 'Obstetrics and gynecology'] },
      'fails',
    ],
    [
      'five cores, five',
      { kind: 'cores', atLeast: 5 },
      { coresDone: sixCores.slice(0, 5) },
      'passes',
    ],
    [
      'named cores (Stanford) in other spelling',
      {
        kind: 'cores',
        named: ['Medicine', 'Pediatrics', 'General surgery', 'Obstetrics and gynaecology'],
      },
      { coresDone: sixCores },
      'passes',
    ],
    [
      'a named core that is not done',
      { kind: 'cores', atLeast: 2, named: ['Neurology'] },
      { coresDone: sixCores },
      'fails',
    ],
    [
      'family medicine is not internal medicine',
      { kind: 'cores', named: ['Medicine'] },
      { coresDone: ['Family medicine'] },
      'fails',
    ],
  ])('%s', (_, demand, profile, status) => {
    expect(judgeOne(demand, { profile }).status).toBe(status);
  });

  test('a score counts for two years, to the day of the application', () => {
    const profile = { taughtInEnglish: false, tests: [toefl(104, '2024-08-30')] };
    const on = (today: string, appliedOn?: string) =>
      judgeOne(mayo, {
        profile,
        today,
        rotation: appliedOn === undefined ? {} : { appliedOn: day(appliedOn) },
      });
    expect(on('2026-08-30').status).toBe('passes');
    expect(on('2026-08-31')).toMatchObject({
      status: 'fails',
      reason: 'You have 104 in TOEFL iBT of 30 Aug 2024, more than 2 years before the application.',
    });
    expect(on('2026-12-01', '2026-08-30').status).toBe('passes');
    expect(on('2026-08-01', '2026-08-31').status).toBe('fails');
  });

  test('a test that is sat only after the application does not count yet', () => {
    const tests = [toefl(110, '2026-09-10')];
    expect(judgeOne(mayo, { profile: { taughtInEnglish: false, tests } }).status).toBe('unknown');
  });

  test('within twelve months of graduation (Harvard), to the day', () => {
    const demand: AdmissionDemand = {
      kind: 'before-graduation',
      within: { amount: 12, unit: 'months' },
    };
    const ends = (end: string, profile: Partial<Profile> = { graduationDay: day('2027-06-30') }) =>
      judgeOne(demand, { profile, rotation: days('2026-06-01', end) }).status;
    expect(ends('2026-06-29')).toBe('fails');
    expect(ends('2026-06-30')).toBe('passes');
    expect(ends('2027-06-30')).toBe('passes');
    expect(ends('2027-07-01')).toBe('fails');
    expect(ends('2027-02-01', {})).toBe('unknown');
    expect(ends('2027-02-01', { status: 'graduate' })).toBe('fails');
  });
});
