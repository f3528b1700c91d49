import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../../src/core/budget/day-number.ts';
import { addDays, type Day, daysBetween } from '../../../src/core/shared/day.ts';

describe('day numbers', () => {
  it('count as the calendar does, over leap years and centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (offset) => {
        const day = addDays('2000-03-01' as Day, offset);
        expect(toDayNumber(day)).toBe(offset);
        expect(fromDayNumber(offset)).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it('lie as far apart as their days', () => {
    const from = '2026-12-31' as Day;
    const to = '2028-03-01' as Day;
    expect(toDayNumber(to) - toDayNumber(from)).toBe(daysBetween(from, to));
  });
});
