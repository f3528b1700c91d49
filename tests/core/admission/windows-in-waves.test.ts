import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { describeAdmission } from '../../../src/core/admission/describe-admission.ts';
import { hostDeadlines } from '../../../src/core/admission/host-deadlines.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { day, givenHost, givenRotation } from '../requirements/given.ts';
import { days, givenRule, judgeOne } from './given-admission.ts';

/** USF Health: a window for each third of the year. */
const usf: AdmissionDemand = {
  kind: 'application-windows',
  windows: [
    { from: '04-01', to: '07-14', answeredBy: '07-22', serves: { from: '09-01', to: '12-31' } },
    { from: '08-01', to: '10-01', answeredBy: '10-15', serves: { from: '01-01', to: '04-30' } },
    { from: '12-01', to: '02-01', answeredBy: '02-15', serves: { from: '05-01', to: '08-31' } },
  ],
};

/** Cleveland Clinic, observers: half years. */
const cleveland: AdmissionDemand = {
  kind: 'application-windows',
  windows: [
    { from: '12-01', to: '01-31', answeredBy: '03-15', serves: { from: '07-01', to: '12-31' } },
    { from: '06-01', to: '07-31', answeredBy: '09-15', serves: { from: '01-01', to: '06-30' } },
  ],
};

function closes(demand: AdmissionDemand, start: string, end = start) {
  const host = givenHost([], { admission: [givenRule(demand)] });
  return hostDeadlines(host, givenRotation(days(start, end)), EMPTY_PROFILE)[0];
}

describe('windows that say which starts they are for', () => {
  test.each([
    ['2025-09-01', '2025-04-01', '2025-07-14'],
    ['2025-12-31', '2025-04-01', '2025-07-14'],
    ['2026-01-01', '2025-08-01', '2025-10-01'],
    ['2026-04-30', '2025-08-01', '2025-10-01'],
    ['2026-05-01', '2025-12-01', '2026-02-01'],
    ['2026-08-31', '2025-12-01', '2026-02-01'],
  ])('USF, a start on %s: from %s to %s', (start, from, to) => {
    expect(closes(usf, start)).toMatchObject({ from, day: to });
  });

  test.each([
    ['2026-07-06', '2025-12-01', '2026-01-31'],
    ['2027-01-04', '2026-06-01', '2026-07-31'],
    ['2027-07-05', '2026-12-01', '2027-01-31'],
  ])('Cleveland Clinic, a start on %s: from %s to %s', (start, from, to) => {
    expect(closes(cleveland, start)).toMatchObject({ from, day: to });
  });

  test('nothing is inferred about them', () => {
    expect(closes(usf, '2026-05-04')?.why).toBe('takes applications in this window only');
  });

  test('are said with them', () => {
    expect(describeAdmission({ demand: cleveland })).toBe(
      'Applications are taken only in 1 Dec - 31 Jan (answer by 15 Mar) for starts from 1 Jul to 31 Dec or 1 Jun - 31 Jul (answer by 15 Sep) for starts from 1 Jan to 30 Jun of each year.',
    );
  });

  const at = (today: string, appliedOn?: string) =>
    judgeOne(usf, {
      today,
      rotation: {
        ...days('2026-05-04', '2026-05-29'),
        ...(appliedOn !== undefined && { appliedOn: day(appliedOn), stage: 'applied' as const }),
      },
    });

  test('before, in and after the window', () => {
    expect(at('2025-11-30')).toMatchObject({
      status: 'passes',
      remedy: 'Apply in 1 Dec 2025 - 1 Feb 2026 (answer by 15 Feb 2026).',
    });
    expect(at('2026-02-01')).toMatchObject({
      status: 'passes',
      remedy: 'Apply by 1 Feb 2026.',
      by: '2026-02-01',
    });
    expect(at('2026-02-02')).toMatchObject({
      status: 'fails',
      remedy: 'Choose days that a later window is for, or ask the host.',
    });
  });

  test('an application of another wave does not count', () => {
    expect(at('2026-01-10', '2025-09-15')).toMatchObject({ status: 'fails' });
    expect(at('2026-01-10', '2025-12-01')).toMatchObject({ status: 'passes' });
  });

  test('no window is for a start that none names', () => {
    const part: AdmissionDemand = { ...usf, windows: usf.windows.slice(0, 1) };
    const rotation = days('2026-05-04', '2026-05-29');
    expect(closes(part, '2026-05-04')).toBe(undefined);
    expect(judgeOne(part, { rotation })).toMatchObject({
      status: 'ask',
      reason: 'No window of the host is for these days.',
    });
  });
});

describe('figures of places and weeks', () => {
  test('a quota by number', () => {
    expect(describeAdmission({ demand: { kind: 'quota', places: 2, per: 'year' } })).toBe(
      'At most 2 students of one school in a year, and only the host knows how many places are left.',
    );
    expect(describeAdmission({ demand: { kind: 'quota', places: 1 } })).toBe(
      'At most one student of one school, and only the host knows how many places are left.',
    );
  });

  test('weeks in one specialty do not count those in another', () => {
    const demand = { kind: 'max-weeks', weeks: 4, per: 'specialty' } as const;
    const rotation = { elective: 'Anesthesiology' };
    const neurology = { ...days('2027-03-01', '2027-03-26'), elective: 'Neurology' };
    expect(judgeOne(demand, { rotation, others: [neurology] }).status).toBe('passes');
    const cardiac = { ...neurology, elective: 'Cardiac anesthesia' };
    expect(judgeOne(demand, { rotation, others: [cardiac] }).status).toBe('fails');
    expect(describeAdmission({ demand })).toBe('At most 4 weeks at this host in one specialty.');
  });
});
