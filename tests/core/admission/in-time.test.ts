import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { AdmissionStatus } from '../../../src/core/admission/judging/finding.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { day } from '../requirements/given.ts';
import { days, judgeOne } from './given-admission.ts';

/** Yale: 4 months is a hard limit, 6 months before it opens. */
const yale: AdmissionDemand = {
  kind: 'lead-time',
  closes: { amount: 4, unit: 'months' },
  opens: { amount: 6, unit: 'months' },
};
const washU: AdmissionDemand = { kind: 'lead-time', closes: { amount: 45, unit: 'days' } };
const on = (appliedOn: string): Partial<Rotation> => ({ appliedOn: day(appliedOn) });

describe('lead time, for a rotation from 1 Feb 2027', () => {
  test.each<[string, AdmissionDemand, string, Partial<Rotation>, AdmissionStatus, string]>([
    [
      'long before it opens',
      yale,
      '2026-07-31',
      {},
      'passes',
      'Apply between 1 Aug 2026 and 1 Oct 2026.',
    ],
    ['on the day it opens', yale, '2026-08-01', {}, 'passes', 'Apply by 1 Oct 2026.'],
    ['on the last day', yale, '2026-10-01', {}, 'passes', 'Apply by 1 Oct 2026.'],
    [
      'a day late',
      yale,
      '2026-10-02',
      {},
      'fails',
      'Choose a first day from 2 Feb 2027 on, or ask the host.',
    ],
    ['sent on the last day', yale, '2026-12-01', on('2026-10-01'), 'passes', ''],
    [
      'sent a day late',
      yale,
      '2026-12-01',
      on('2026-10-02'),
      'fails',
      'Choose a first day from 1 Apr 2027 on, or ask the host.',
    ],
    [
      'sent before it opened',
      yale,
      '2026-08-05',
      on('2026-07-31'),
      'fails',
      'Apply between 1 Aug 2026 and 1 Oct 2026.',
    ],
    [
      'planned a day too late',
      yale,
      '2026-08-05',
      on('2026-10-02'),
      'fails',
      'Apply by 1 Oct 2026.',
    ],
    ['planned in time', yale, '2026-08-05', on('2026-09-20'), 'passes', ''],
    [
      'sent, on a day not said, too late to tell',
      yale,
      '2026-12-01',
      { stage: 'applied' },
      'unknown',
      'Fill in "Application day" of this rotation.',
    ],
    [
      'sent, on a day not said, while it is open',
      yale,
      '2026-09-01',
      { stage: 'applied' },
      'passes',
      '',
    ],
    ['45 days (WashU), the last day', washU, '2026-12-18', {}, 'passes', 'Apply by 18 Dec 2026.'],
    [
      '45 days, a day late',
      washU,
      '2026-12-19',
      {},
      'fails',
      'Choose a first day from 2 Feb 2027 on, or ask the host.',
    ],
  ])('%s', (_, demand, today, rotation, status, remedy) => {
    expect(judgeOne(demand, { today, rotation })).toMatchObject({ status, remedy });
  });

  test('months that end early: four months before 30 Jun is 28 Feb, and the first day named is reachable', () => {
    const rotation = days('2027-06-30', '2027-07-23');
    expect(judgeOne(yale, { rotation, today: '2027-02-28' })).toMatchObject({
      status: 'passes',
      by: '2027-02-28',
    });
    const late = judgeOne(yale, { rotation, today: '2027-10-31' });
    expect(late.remedy).toBe('Choose a first day from 1 Mar 2028 on, or ask the host.');
    expect(
      judgeOne(yale, { rotation: days('2028-03-01', '2028-03-24'), today: '2027-10-31' }).status,
    ).toBe('passes');
  });
});

/** Stanford, MD and DO visitors: domain facts, section 2, entry 6. */
const stanford: AdmissionDemand = {
  kind: 'application-windows',
  windows: [
    { from: '04-01', to: '04-30', answeredBy: '05-14' },
    { from: '07-01', to: '07-31', answeredBy: '08-13' },
    { from: '10-01', to: '10-31', answeredBy: '11-15' },
    { from: '01-01', to: '01-31', answeredBy: '02-15' },
  ],
};

describe('application windows', () => {
  const at = (start: string, today: string, rotation: Partial<Rotation> = {}) =>
    judgeOne(stanford, { today, rotation: { ...days(start, start), ...rotation } });

  test('the last window that is answered before the start', () => {
    expect(at('2027-02-01', '2026-10-31')).toMatchObject({
      status: 'passes',
      by: '2026-10-31',
      remedy: 'Apply by 31 Oct 2026.',
    });
    expect(at('2027-02-01', '2026-11-01')).toMatchObject({
      status: 'fails',
      by: '2026-10-31',
      remedy:
        'Apply in 1-31 Jan 2027 (answer by 15 Feb 2027) for a rotation that starts after 15 Feb 2027.',
    });
    expect(at('2027-02-16', '2026-11-01')).toMatchObject({ status: 'passes', by: '2027-01-31' });
    expect(at('2027-02-15', '2026-11-01').by).toBe('2026-10-31');
  });

  test('between windows the next one is named', () => {
    expect(at('2027-02-01', '2026-08-10')).toMatchObject({
      status: 'passes',
      remedy: 'Apply in 1-31 Oct 2026 (answer by 15 Nov 2026).',
    });
  });

  test('an application in a window, and one between two', () => {
    expect(at('2027-02-01', '2026-12-01', on('2026-10-01')).status).toBe('passes');
    expect(at('2027-02-01', '2026-12-01', on('2026-07-15')).status).toBe('passes');
    expect(at('2027-02-01', '2026-12-01', on('2026-09-30')).status).toBe('fails');
    expect(at('2027-02-01', '2026-12-01', on('2026-11-01')).status).toBe('fails');
  });

  test('a window that runs over New Year and is answered after it', () => {
    const demand: AdmissionDemand = {
      kind: 'application-windows',
      windows: [{ from: '12-15', to: '01-15', answeredBy: '02-01' }],
    };
    const from = (start: string, today: string) =>
      judgeOne(demand, { today, rotation: days(start, start) });
    expect(from('2027-03-01', '2026-12-20')).toMatchObject({ status: 'passes', by: '2027-01-15' });
    expect(from('2027-02-01', '2026-12-20')).toMatchObject({ status: 'fails', by: '2026-01-15' });
  });
});

describe('what is due before', () => {
  const fees: AdmissionDemand = {
    kind: 'due-before',
    what: 'All fees',
    span: { amount: 7, unit: 'days' },
  };
  test.each<[string, Partial<Rotation>, AdmissionStatus]>([
    ['2027-01-25', { stage: 'scheduled' }, 'passes'],
    ['2027-01-26', { stage: 'scheduled' }, 'ask'],
    ['2027-01-26', { stage: 'researching' }, 'fails'],
    ['2027-03-26', { stage: 'completed' }, 'passes'],
  ])('on %s with %o', (today, rotation, status) => {
    expect(judgeOne(fees, { today, rotation })).toMatchObject({ status, by: '2027-01-25' });
  });
});
