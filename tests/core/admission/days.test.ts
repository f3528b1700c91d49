import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { AdmissionStatus } from '../../../src/core/admission/judging/finding.ts';
import { day } from '../requirements/given.ts';
import { days, judgeOne } from './given-admission.ts';

const florida: AdmissionDemand = { kind: 'blocked-months', months: [12, 2, 4, 5, 6, 7] };
const cornell: AdmissionDemand = { kind: 'blocked-months', months: [6, 7, 8] };

describe('which days', () => {
  test.each<[string, AdmissionDemand, string, string, AdmissionStatus]>([
    ['Weill Cornell, ends on 31 May', cornell, '2027-05-03', '2027-05-31', 'passes'],
    ['Weill Cornell, one day into June', cornell, '2027-05-05', '2027-06-01', 'fails'],
    ['Weill Cornell, starts on the last of August', cornell, '2027-08-31', '2027-09-24', 'fails'],
    ['Weill Cornell, starts on 1 September', cornell, '2027-09-01', '2027-09-24', 'passes'],
    ['Florida, January', florida, '2027-01-04', '2027-01-29', 'passes'],
    ['Florida, March into April', florida, '2027-03-08', '2027-04-02', 'fails'],
    ['Florida, over New Year from November', florida, '2026-11-30', '2027-01-02', 'fails'],

    ['first Monday (FIU)', { kind: 'starts-first-monday' }, '2027-02-01', '2027-02-26', 'passes'],
    [
      'first Monday on the 7th',
      { kind: 'starts-first-monday' },
      '2026-12-07',
      '2027-01-01',
      'passes',
    ],
    ['second Monday', { kind: 'starts-first-monday' }, '2027-02-08', '2027-03-05', 'fails'],
    ['a Tuesday', { kind: 'starts-first-monday' }, '2027-02-02', '2027-02-26', 'fails'],

    [
      'four weeks, Monday to Friday',
      { kind: 'block-weeks', weeks: 4 },
      '2027-02-01',
      '2027-02-26',
      'passes',
    ],
    [
      'four weeks, Monday to Saturday',
      { kind: 'block-weeks', weeks: 4 },
      '2027-02-01',
      '2027-02-27',
      'passes',
    ],
    [
      'four weeks, Monday to Sunday',
      { kind: 'block-weeks', weeks: 4 },
      '2027-02-01',
      '2027-02-28',
      'passes',
    ],
    ['four weeks, 25 days', { kind: 'block-weeks', weeks: 4 }, '2027-02-01', '2027-02-25', 'fails'],
    ['four weeks, 29 days', { kind: 'block-weeks', weeks: 4 }, '2027-02-01', '2027-03-01', 'fails'],
    [
      'three weeks (UCLA), 19 days',
      { kind: 'block-weeks', weeks: 3 },
      '2027-02-01',
      '2027-02-19',
      'passes',
    ],
    ['three weeks, four', { kind: 'block-weeks', weeks: 3 }, '2027-02-01', '2027-02-26', 'fails'],

    [
      'last day 19 Dec (Weill Cornell)',
      { kind: 'last-day-of-year', on: '12-19' },
      '2026-11-23',
      '2026-12-19',
      'passes',
    ],
    [
      'last day 19 Dec, one later',
      { kind: 'last-day-of-year', on: '12-19' },
      '2026-11-23',
      '2026-12-20',
      'fails',
    ],
    [
      'last day 19 Dec, over New Year',
      { kind: 'last-day-of-year', on: '12-19' },
      '2026-12-14',
      '2027-01-08',
      'fails',
    ],
    [
      'last day 19 Dec, January',
      { kind: 'last-day-of-year', on: '12-19' },
      '2027-01-04',
      '2027-01-29',
      'passes',
    ],
  ])('%s', (_, demand, start, end, status) => {
    expect(judgeOne(demand, { rotation: days(start, end) }).status).toBe(status);
  });

  test('a closed month names the months that are touched and those that are open', () => {
    expect(judgeOne(florida, { rotation: days('2027-03-08', '2027-04-02') })).toMatchObject({
      reason: 'Days of the rotation lie in Apr.',
      remedy: 'Choose days wholly in Jan, Mar, Aug, Sep, Oct or Nov.',
    });
  });

  test('the nearest first Mondays are named, none that is over', () => {
    const demand: AdmissionDemand = { kind: 'starts-first-monday' };
    const rotation = days('2027-02-08', '2027-03-05');
    expect(judgeOne(demand, { rotation })).toMatchObject({
      reason: '8 Feb 2027 is a Monday, but not the first of its month.',
      remedy: 'Move the first day to 1 Feb 2027 or 1 Mar 2027.',
    });
    expect(judgeOne(demand, { rotation, today: '2027-02-02' }).remedy).toBe(
      'Move the first day to 1 Mar 2027.',
    );
    expect(judgeOne(demand, { rotation: days('2027-03-31', '2027-04-23') }).remedy).toBe(
      'Move the first day to 1 Mar 2027 or 5 Apr 2027.',
    );
    expect(judgeOne(demand, { rotation: days('2027-05-01', '2027-05-28') })).toMatchObject({
      reason: '1 May 2027 is a Saturday.',
      remedy: 'Move the first day to 5 Apr 2027 or 3 May 2027.',
    });
  });
});

/** UIC's calendar of 2019-20 (domain facts, section 2, entry 10). */
const uic: AdmissionDemand = {
  kind: 'fixed-blocks',
  blocks: [
    ['2019-06-24', '2019-07-20', '2019-04-24'],
    ['2019-07-22', '2019-08-17', '2019-05-22'],
    ['2019-08-19', '2019-09-14', '2019-06-19'],
    ['2019-09-16', '2019-10-12', '2019-07-16'],
    ['2019-10-28', '2019-11-23', '2019-08-28'],
  ].map(([start = '', end = '', applyBy = '']) => ({
    start: day(start),
    end: day(end),
    applyBy: day(applyBy),
  })),
};

describe('fixed blocks', () => {
  const at = (start: string, end: string, today: string, appliedOn?: string) =>
    judgeOne(uic, {
      today,
      rotation: {
        ...days(start, end),
        ...(appliedOn === undefined ? {} : { appliedOn: day(appliedOn) }),
      },
    });

  test('a block, applied for on its last day, and a day late', () => {
    expect(at('2019-07-22', '2019-08-17', '2019-05-22')).toMatchObject({
      status: 'passes',
      by: '2019-05-22',
      remedy: 'Apply by 22 May 2019.',
    });
    expect(at('2019-07-22', '2019-08-17', '2019-05-23')).toMatchObject({
      status: 'fails',
      by: '2019-05-22',
      remedy:
        'Move the rotation to the nearest block still open, 19 Aug - 14 Sep 2019 (apply by 19 Jun 2019).',
    });
    expect(at('2019-07-22', '2019-08-17', '2019-07-01', '2019-05-22').status).toBe('passes');
    expect(at('2019-07-22', '2019-08-17', '2019-05-01', '2019-05-23')).toMatchObject({
      status: 'fails',
      remedy: 'Apply by 22 May 2019.',
    });
  });

  test('both ends must be those of the block; the nearest open one is named', () => {
    expect(at('2019-07-22', '2019-08-16', '2019-05-01')).toMatchObject({
      status: 'fails',
      reason: "22 Jul - 16 Aug 2019 is not one of the host's blocks.",
      remedy:
        'Move the rotation to the nearest block still open, 22 Jul - 17 Aug 2019 (apply by 22 May 2019).',
    });
    expect(at('2019-07-22', '2019-08-16', '2019-06-01').remedy).toContain('19 Aug - 14 Sep 2019');
    expect(at('2019-07-22', '2019-08-16', '2019-09-01').remedy).toBe(
      'Ask the host for its next blocks.',
    );
  });

  test('outside the printed calendar only the host knows', () => {
    expect(at('2027-02-01', '2027-02-26', '2026-08-01')).toMatchObject({
      status: 'ask',
      remedy: 'Ask the host for the blocks of that time.',
    });
  });

  test('a block without a closing day', () => {
    const demand: AdmissionDemand = {
      kind: 'fixed-blocks',
      blocks: [days('2027-02-01', '2027-02-26')],
    };
    expect(judgeOne(demand)).toMatchObject({ status: 'passes', by: undefined });
  });
});
