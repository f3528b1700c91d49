import { describe, expect, test } from 'vitest';
import { dayInSeason, seasonAfter, seasonOf } from '../../../src/core/documents/season.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

const FLU = { from: '07-01', to: '06-30' };
const WINTER = { from: '10-01', to: '03-31' };
const SPRING = { from: '02-29', to: '05-31' };

describe('yearly seasons', () => {
  test.each([
    [FLU, '2026-07-01', '2026-07-01', '2027-06-30'],
    [FLU, '2027-06-30', '2026-07-01', '2027-06-30'],
    [WINTER, '2027-01-15', '2026-10-01', '2027-03-31'],
    [WINTER, '2026-10-01', '2026-10-01', '2027-03-31'],
    [SPRING, '2028-02-29', '2028-02-29', '2028-05-31'],
    [SPRING, '2027-02-28', '2027-02-28', '2027-05-31'],
  ])('%o holds %s', (bounds, day, first, last) => {
    expect(seasonOf(parseDay(day), bounds)).toEqual({ first, last });
  });

  test('between seasons there is none', () => {
    expect(seasonOf(parseDay('2027-04-01'), WINTER)).toBeUndefined();
    expect(seasonOf(parseDay('2026-09-30'), WINTER)).toBeUndefined();
  });

  test('the next season opens after the day, never on it', () => {
    expect(seasonAfter(parseDay('2026-10-01'), WINTER).first).toBe('2027-10-01');
    expect(seasonAfter(parseDay('2026-09-30'), WINTER).first).toBe('2026-10-01');
  });

  test('a day of the season lies in its own year or the next', () => {
    const season = { first: parseDay('2026-07-01'), last: parseDay('2027-06-30') };
    expect(dayInSeason(season, '10-31')).toBe('2026-10-31');
    expect(dayInSeason(season, '02-15')).toBe('2027-02-15');
  });
});
