import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { hostDeadlines } from '../../../src/core/admission/host-deadlines.ts';
import type { AdmissionStatus } from '../../../src/core/admission/judging/finding.ts';
import type { TestScore } from '../../../src/core/applicant/profile.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { day, givenHost, givenRotation } from '../requirements/given.ts';
import { type AdmissionCase, days, givenRule, judgeOne } from './given-admission.ts';

/** Open from 1 Aug to 1 Oct 2026 for a rotation from 1 Feb 2027. */
const yale: AdmissionDemand = {
  kind: 'lead-time',
  closes: { amount: 4, unit: 'months' },
  opens: { amount: 6, unit: 'months' },
};
const on = (appliedOn: string): Partial<Rotation> => ({ appliedOn: day(appliedOn) });

describe('an application, to the day', () => {
  test.each<[string, string, Partial<Rotation>, AdmissionStatus, string, string]>([
    [
      'sent on the day it opened',
      '2026-08-05',
      on('2026-08-01'),
      'passes',
      'Your application of 1 Aug 2026 was in time: applications close on 1 Oct 2026.',
      '',
    ],
    [
      'sent today is sent, not planned',
      '2026-09-01',
      on('2026-09-01'),
      'passes',
      'Your application of 1 Sep 2026 was in time: applications close on 1 Oct 2026.',
      '',
    ],
    [
      'planned for tomorrow',
      '2026-09-01',
      on('2026-09-02'),
      'passes',
      'The application that you plan for 2 Sep 2026 is in time: applications close on 1 Oct 2026.',
      '',
    ],
    [
      'on the last day they still close',
      '2026-10-01',
      on('2026-10-01'),
      'passes',
      'Your application of 1 Oct 2026 was in time: applications close on 1 Oct 2026.',
      '',
    ],
    [
      'the day after they have closed',
      '2026-10-02',
      on('2026-10-01'),
      'passes',
      'Your application of 1 Oct 2026 was in time: applications closed on 1 Oct 2026.',
      '',
    ],
    [
      'planned too late, on the last day',
      '2026-10-01',
      on('2026-10-02'),
      'fails',
      'The application that you plan for 2 Oct 2026 comes 1 day after the last day, 1 Oct 2026.',
      'Apply by 1 Oct 2026.',
    ],
    [
      'out on a day not said, on the last day',
      '2026-10-01',
      { stage: 'applied' },
      'passes',
      'Applications close on 1 Oct 2026, and yours is out.',
      '',
    ],
    [
      'out on a day not said, the day after',
      '2026-10-02',
      { stage: 'applied' },
      'unknown',
      'Applications closed on 1 Oct 2026, and the day on which yours went out is not said.',
      'Fill in "Application day" of this rotation.',
    ],
  ])('%s', (_, today, rotation, status, reason, remedy) => {
    expect(judgeOne(yale, { today, rotation })).toMatchObject({ status, reason, remedy });
  });
});

describe('a window, to the day', () => {
  const october: AdmissionDemand = {
    kind: 'application-windows',
    windows: [{ from: '10-15', to: '10-31' }],
  };

  test('out on a day not said counts on the last day of the window, and not the day after', () => {
    const at = (today: string) => judgeOne(october, { today, rotation: { stage: 'applied' } });
    expect(at('2026-10-31').status).toBe('passes');
    expect(at('2026-11-01').status).toBe('unknown');
  });

  test('within one month the month is said once', () => {
    expect(judgeOne(october).says).toBe('Applications are taken only in 15-31 Oct of each year.');
  });

  test('a host that names no window sets no day', () => {
    const rule = givenRule({ kind: 'application-windows', windows: [] });
    expect(
      hostDeadlines(givenHost([], { admission: [rule] }), givenRotation(), EMPTY_PROFILE),
    ).toEqual([]);
  });
});

describe('closed months, to the month', () => {
  const closed = (...months: readonly number[]): AdmissionDemand => ({
    kind: 'blocked-months',
    months,
  });
  const at = (demand: AdmissionDemand, start: string, end: string) =>
    judgeOne(demand, { rotation: days(start, end) });

  test('December is followed by January', () => {
    expect(at(closed(1), '2026-12-07', '2027-01-01').reason).toBe(
      'Days of the rotation lie in Jan.',
    );
    expect(at(closed(2, 11), '2026-12-07', '2027-01-01').status).toBe('passes');
    expect(at(closed(12), '2026-11-30', '2027-01-02').reason).toBe(
      'Days of the rotation lie in Dec.',
    );
  });

  test('a year touches each month once', () => {
    expect(at(closed(12), '2027-01-04', '2027-12-31').status).toBe('fails');
    expect(at(closed(1, 2), '2027-01-04', '2028-02-25').reason).toBe(
      'Days of the rotation lie in Jan and Feb.',
    );
  });

  test('the open months are all the others', () => {
    expect(at(closed(1), '2027-01-04', '2027-01-29').remedy).toBe(
      'Choose days wholly in Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov or Dec.',
    );
    const butJanuary = closed(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    expect(at(butJanuary, '2027-02-01', '2027-02-26').remedy).toBe('Choose days wholly in Jan.');
    expect(
      at(closed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), '2027-02-01', '2027-02-26').remedy,
    ).toBe('Choose another host.');
  });
});

describe('first Mondays, to the day', () => {
  const remedy = (start: string, today: string) =>
    judgeOne({ kind: 'starts-first-monday' }, { today, rotation: days(start, start) }).remedy;

  test('today can still be the first day', () => {
    expect(remedy('2027-02-08', '2027-02-01')).toBe(
      'Move the first day to 1 Feb 2027 or 1 Mar 2027.',
    );
  });

  test('where only the one of its own month is ahead it alone is named', () => {
    expect(remedy('2027-05-01', '2027-04-20')).toBe('Move the first day to 3 May 2027.');
  });

  test('where none of both is ahead the next month has the next', () => {
    expect(remedy('2027-05-01', '2027-05-10')).toBe('Move the first day to 7 Jun 2027.');
  });

  test('the 31st has neighbours in shorter months', () => {
    expect(remedy('2027-03-31', '2026-08-01')).toBe(
      'Move the first day to 1 Mar 2027 or 5 Apr 2027.',
    );
  });
});

test('one week is a block of 5 to 7 days', () => {
  const week: AdmissionDemand = { kind: 'block-weeks', weeks: 1 };
  expect(judgeOne(week, { rotation: days('2027-02-01', '2027-02-04') })).toMatchObject({
    says: 'Rotations last one week, neither shorter nor longer.',
    status: 'fails',
    reason: 'The rotation lasts 4 days; one week is 5 days, Monday to Friday, or 7 to the Sunday.',
  });
});

test('a rotation that starts on the last day of the year can still end by it', () => {
  const rotation = days('2027-12-19', '2027-12-31');
  expect(judgeOne({ kind: 'last-day-of-year', on: '12-19' }, { rotation }).remedy).toBe(
    'End it by 19 Dec 2027, or start in the new year.',
  );
});

test('what is due so many days before is said so, and on the first day otherwise', () => {
  const says = (amount: number) =>
    judgeOne({ kind: 'due-before', what: 'All fees', span: { amount, unit: 'days' } }).says;
  expect(says(1)).toBe('All fees: with the host at least 1 day before the first day.');
  expect(says(0)).toBe('All fees: with the host by the first day.');
});

describe('blocks, to the day', () => {
  const blocks: AdmissionDemand = {
    kind: 'fixed-blocks',
    blocks: [
      { ...days('2027-01-04', '2027-01-29'), applyBy: day('2026-09-01') },
      { ...days('2027-02-01', '2027-02-26'), applyBy: day('2026-10-01') },
      { ...days('2027-03-01', '2027-03-26'), applyBy: day('2026-11-01') },
      { ...days('2027-03-29', '2027-04-23'), applyBy: day('2026-12-01') },
    ],
  };
  const at = (start: string, end: string, more: AdmissionCase = {}) =>
    judgeOne(blocks, { ...more, rotation: { ...days(start, end), ...more.rotation } });

  test('a rotation that shares one day with the printed calendar lies inside it', () => {
    expect(at('2027-04-23', '2027-05-20').status).toBe('fails');
    expect(at('2027-04-24', '2027-05-20').status).toBe('ask');
    expect(at('2026-12-07', '2027-01-04').status).toBe('fails');
    expect(at('2026-12-07', '2027-01-03').status).toBe('ask');
  });

  test('the calendar is named from its first day to its last', () => {
    expect(at('2028-02-07', '2028-03-03').reason).toContain('has printed, 4 Jan - 23 Apr 2027.');
  });

  test.each([
    ['two days after the start of a block', '2027-02-03', '2027-02-26', '1-26 Feb 2027'],
    ['near the third block', '2027-03-03', '2027-03-26', '1-26 Mar 2027'],
    ['near the last block', '2027-03-31', '2027-04-23', '29 Mar - 23 Apr 2027'],
    ['as far from one as from the next', '2027-02-15', '2027-03-12', '1-26 Feb 2027'],
  ])('the nearest block %s', (_, start, end, nearest) => {
    expect(at(start, end).remedy).toContain(`the nearest block still open, ${nearest} (apply by`);
  });

  test('a block is open on its last day to apply, and not the day after', () => {
    expect(at('2027-02-03', '2027-02-26', { today: '2026-10-01' }).remedy).toContain('1-26 Feb');
    expect(at('2027-02-03', '2027-02-26', { today: '2026-10-02' }).remedy).toContain('1-26 Mar');
  });

  test('an application that is out counts from its own day, one that is planned from today', () => {
    const sent = { today: '2026-12-01', rotation: on('2026-10-20') };
    expect(at('2027-02-01', '2027-02-26', sent).remedy).toContain('1-26 Mar 2027');
    const planned = { today: '2026-09-15', rotation: on('2026-12-15') };
    expect(at('2027-02-03', '2027-02-26', planned).remedy).toContain('1-26 Feb 2027');
  });
});

describe('scores, to the day and the sitting', () => {
  const sat = (score: number, takenOn?: string): TestScore => ({
    test: 'TOEFL',
    score,
    ...(takenOn === undefined ? {} : { takenOn: day(takenOn) }),
  });
  const reasons = (...tests: readonly TestScore[]) => [
    judgeOne({ kind: 'score', test: 'TOEFL', atLeast: 100 }, { profile: { tests } }).reason,
    judgeOne(
      { kind: 'score', test: 'TOEFL', atLeast: 100 },
      { profile: { tests: tests.toReversed() } },
    ).reason,
  ];
  const both = (reason: string) => [reason, reason];

  test('a test that is sat on the day of the application counts', () => {
    const demand: AdmissionDemand = { kind: 'score', test: 'TOEFL', atLeast: 100 };
    const at = (takenOn: string) =>
      judgeOne(demand, { today: '2026-08-01', profile: { tests: [sat(104, takenOn)] } }).status;
    expect(at('2026-08-01')).toBe('passes');
    expect(at('2026-08-02')).toBe('unknown');
  });

  test('of several that are enough the last one is named, those without a day after the others', () => {
    expect(reasons(sat(101, '2025-03-01'), sat(104, '2026-03-01'), sat(110, '2024-03-01'))).toEqual(
      both('You have 104 in TOEFL of 1 Mar 2026.'),
    );
    expect(reasons(sat(110), sat(104, '2026-03-01'))).toEqual(
      both('You have 104 in TOEFL of 1 Mar 2026.'),
    );
  });

  test('of several that are not, the highest', () => {
    expect(reasons(sat(98, '2025-03-01'), sat(90, '2026-03-01'), sat(0))).toEqual(
      both('You have 98 in TOEFL of 1 Mar 2025, and at least 100 is asked.'),
    );
    expect(reasons(sat(98, '2025-03-01'), sat(98, '2026-03-01'))[0]).toContain('of 1 Mar 2025');
  });
});

describe('who the applicant is, to the day', () => {
  const finals: AdmissionDemand = { kind: 'status', oneOf: ['final-year'] };
  const stands = (profile: NonNullable<AdmissionCase['profile']>) => judgeOne(finals, { profile });

  test('a graduate stays one whatever day of graduation is typed in', () => {
    const graduate = { status: 'graduate', graduationDay: day('2027-06-30') } as const;
    expect(stands(graduate)).toMatchObject({ status: 'fails', reason: 'You are a graduate.' });
  });

  test('a student who graduates on the last day is one to the end, a day earlier is not', () => {
    const student = (graduationDay: string) =>
      stands({ status: 'student', graduationDay: day(graduationDay) });
    expect(student('2027-02-26').status).toBe('passes');
    expect(student('2027-02-25')).toMatchObject({
      status: 'fails',
      reason:
        'You graduate on 25 Feb 2027, before its last day, 26 Feb 2027, and are a graduate by then.',
    });
  });

  test('who graduates on the first day does so before the last, not before the rotation', () => {
    const final = (graduationDay: string) =>
      stands({ status: 'final-year', graduationDay: day(graduationDay) }).reason;
    expect(final('2027-02-01')).toContain('before its last day, 26 Feb 2027');
    expect(final('2027-01-31')).toContain('before this rotation');
  });
});
