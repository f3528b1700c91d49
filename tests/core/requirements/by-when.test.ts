import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { DocumentType } from '../../../src/core/documents/document-type.ts';
import { type ByWhen, byWhen } from '../../../src/core/requirements/by-when.ts';
import type { DueDay } from '../../../src/core/requirements/due-day.ts';
import type { Verdict } from '../../../src/core/requirements/verdict.ts';
import { judgeRotation } from '../../../src/core/season/judge-rotation.ts';
import type { Span } from '../../../src/core/shared/day.ts';
import { clause, day, givenDocument, givenHost, givenRequirement, givenRotation } from './given.ts';

/** The catalogue with lead times of the test's own. */
function typesWith(leads: Readonly<Record<string, Span>>): readonly DocumentType[] {
  return CATALOGUE.map((type) => {
    const span = leads[type.key];
    return span === undefined ? { ...type, lead: undefined } : { ...type, lead: { span, why: '' } };
  });
}

function judgePassport(today: string, leads: Readonly<Record<string, Span>>): Verdict {
  const [verdict] = judgeRotation({
    host: givenHost([givenRequirement(clause('passport'), { phase: 'before-start' })]),
    rotation: givenRotation(),
    documents: [],
    types: typesWith(leads),
    profile: EMPTY_PROFILE,
    today: day(today),
  }).items;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const TWO_MONTHS: Span = { amount: 2, unit: 'months' };

test.each<[string, Readonly<Record<string, Span>>, string]>([
  ['2026-11-01', {}, '2027-01-31'],
  ['2026-11-01', { passport: TWO_MONTHS }, '2026-11-30'],
  ['2026-11-01', { passport: { amount: 10, unit: 'days' } }, '2027-01-21'],
  ['2026-12-10', { passport: TWO_MONTHS }, '2026-12-10'],
  ['2026-11-01', { transcript: TWO_MONTHS }, '2027-01-31'],
])(
  'seen on %s with lead times %j, a passport for 1 Feb 2027 is started by %s',
  (today, leads, start) => {
    const verdict = judgePassport(today, leads);
    expect(verdict.by).toBe('2027-01-31');
    expect(verdict.startBy).toBe(start);
  },
);

test('what is met needs no start', () => {
  const [verdict] = judgeRotation({
    host: givenHost([givenRequirement(clause('passport'))]),
    rotation: givenRotation(),
    documents: [givenDocument('passport', { expires: '2028-01-01' })],
    types: typesWith({ passport: TWO_MONTHS }),
    profile: EMPTY_PROFILE,
    today: day('2026-11-01'),
  }).items;
  expect(verdict?.status).toBe('met');
  expect(verdict && 'startBy' in verdict ? verdict.startBy : undefined).toBeUndefined();
});

const TODAY = day('2026-12-01');
const due = (cause: DueDay['cause'], on?: string): DueDay => ({
  cause,
  day: on === undefined ? undefined : day(on),
});
const slow = (amount: number): readonly DocumentType[] =>
  typesWith({ passport: { amount, unit: 'days' } }).filter(({ key }) => key === 'passport');
const chosen = (
  days: readonly DueDay[],
  from?: string,
  to?: string,
  types: readonly DocumentType[] = [],
): ByWhen =>
  byWhen({
    due: days,
    today: TODAY,
    window: {
      from: from === undefined ? undefined : day(from),
      to: to === undefined ? undefined : day(to),
    },
    types,
  });
const START = due('first-day', '2027-02-01');

describe('which of the days binds, seen on 1 Dec 2026', () => {
  test('one that is today can still be kept, one of yesterday is late', () => {
    expect(chosen([due('closing', '2026-12-01'), START])).toEqual({
      by: '2026-12-01',
      binds: 'closing',
      startBy: '2026-12-01',
      atOnce: false,
      late: undefined,
    });
    expect(chosen([due('closing', '2026-11-30'), START])).toEqual({
      by: '2027-02-01',
      binds: 'first-day',
      startBy: '2026-12-01',
      atOnce: true,
      late: { cause: 'closing', day: '2026-11-30' },
    });
  });

  test('of several that have passed the first is named, also one on a day not told', () => {
    const passed = [due('application'), due('closing', '2026-11-30'), START];
    expect(chosen(passed).late).toEqual({ cause: 'application', day: undefined });
    expect(chosen(passed.slice(1)).late?.cause).toBe('closing');
    expect(chosen([START]).late).toBeUndefined();
  });

  test('a day that we only reckon gives way where getting it takes longer, and nobody is late', () => {
    const reckoned = [due('planned', '2026-12-11'), START];
    expect(chosen(reckoned, undefined, undefined, slow(10))).toMatchObject({
      binds: 'planned',
      startBy: '2026-12-01',
      atOnce: false,
    });
    expect(chosen(reckoned, undefined, undefined, slow(11))).toMatchObject({
      binds: 'first-day',
      startBy: '2026-12-01',
      atOnce: true,
      late: undefined,
    });
    const closing = [due('closing', '2026-12-11'), START];
    expect(chosen(closing, undefined, undefined, slow(11))).toMatchObject({
      binds: 'closing',
      startBy: '2026-11-30',
      atOnce: false,
    });
  });

  test('a day before a new one may be dated binds nobody, and is not late', () => {
    const closing = [due('closing', '2026-12-20'), START];
    expect(chosen(closing, '2026-12-21')).toMatchObject({ binds: 'first-day', atOnce: false });
    expect(chosen(closing, '2026-12-20').binds).toBe('closing');
    expect(chosen([due('application'), START], '2026-12-21')).toMatchObject({
      binds: 'first-day',
      atOnce: false,
      late: undefined,
    });
    // What may be dated from today on, or from before, hides no day that has passed.
    expect(chosen([due('closing', '2026-11-30'), START], '2026-12-01').late?.cause).toBe('closing');
    expect(chosen([due('application'), START], '2026-11-01').late?.cause).toBe('application');
  });

  test('the last day on which it may be dated binds where it comes first', () => {
    expect(chosen([START], undefined, '2027-01-31')).toMatchObject({
      by: '2027-01-31',
      binds: 'window',
    });
    expect(chosen([START], undefined, '2027-02-01').binds).toBe('first-day');
    expect(chosen([START], undefined, '2027-02-02').binds).toBe('first-day');
    expect(chosen([], undefined, '2027-02-02')).toMatchObject({
      by: '2027-02-02',
      binds: 'window',
      startBy: '2027-02-02',
    });
  });

  test('nothing binds where there is no day, and what is late is started today', () => {
    expect(chosen([])).toEqual({ startBy: undefined, atOnce: false, late: undefined });
    expect(chosen([due('application')])).toEqual({
      startBy: '2026-12-01',
      atOnce: true,
      late: { cause: 'application', day: undefined },
    });
  });

  test('what should have been started before today keeps that day', () => {
    const passed = [due('closing', '2026-11-30'), due('before-start', '2026-12-06')];
    expect(chosen(passed, undefined, undefined, slow(10)).startBy).toBe('2026-11-26');
  });
});
