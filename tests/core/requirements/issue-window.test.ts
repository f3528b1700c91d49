import { describe, expect, test } from 'vitest';
import {
  earlierOf,
  earliestIssue,
  firstDayOutOfReach,
  firstDayTooOld,
  laterOf,
} from '../../../src/core/requirements/issue-window.ts';
import { day } from './given.ts';

const months = (amount: number) => ({ amount, unit: 'months' }) as const;
const days = (amount: number) => ({ amount, unit: 'days' }) as const;

describe('spans are counted forwards, where months end early too', () => {
  test('the earliest day whose span still reaches a day', () => {
    expect(earliestIssue(day('2027-02-11'), days(10))).toBe('2027-02-01');
    expect(earliestIssue(day('2027-08-15'), months(6))).toBe('2027-02-15');
    expect(earliestIssue(day('2027-08-31'), months(6))).toBe('2027-03-01');
    expect(earliestIssue(day('2027-02-28'), months(6))).toBe('2026-08-28');
  });

  test('the first day that is too old', () => {
    expect(firstDayTooOld(day('2026-08-31'), months(6))).toBe('2027-03-01');
    expect(firstDayTooOld(day('2027-02-01'), days(10))).toBe('2027-02-12');
  });

  test('the first day from which a span goes past the last covered one', () => {
    expect(firstDayOutOfReach(day('2027-02-28'), undefined)).toBe('2027-03-01');
    expect(firstDayOutOfReach(day('2027-02-11'), days(10))).toBe('2027-02-02');
    expect(firstDayOutOfReach(day('2027-02-28'), months(6))).toBe('2026-09-01');
    expect(firstDayOutOfReach(day('2027-08-28'), months(6))).toBe('2027-03-01');
  });
});

test('of two bounds the nearer one counts, an absent one not at all', () => {
  const [one, other] = [day('2027-02-01'), day('2027-02-02')];
  expect([laterOf(one, other), laterOf(other, one)]).toEqual([other, other]);
  expect([earlierOf(one, other), earlierOf(other, one)]).toEqual([one, one]);
  expect([laterOf(undefined, one), laterOf(one, undefined)]).toEqual([one, one]);
  expect([earlierOf(undefined, one), earlierOf(one, undefined)]).toEqual([one, one]);
  expect(laterOf(undefined, undefined)).toBeUndefined();
});
