import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CashFlow } from '../../../src/core/budget/cash-flow.ts';
import { findPayingDays } from '../../../src/core/budget/paying-days.ts';
import { spreadOverDays } from '../../../src/core/budget/spread-over-days.ts';
import type { Day } from '../../../src/core/shared/day.ts';
import { budgetLines } from './budget-arbitraries.ts';

const span = (from: string, to: string) =>
  ({ kind: 'span', from: from as Day, to: to as Day }) as const;

describe('spreadOverDays', () => {
  it('pays housing by the night: the day of leaving costs nothing', () => {
    const shares = spreadOverDays(100_000, {
      category: 'housing',
      timing: span('2027-02-26', '2027-03-01'),
    });
    expect(shares).toEqual([
      { day: '2027-02-26', minor: 33_334 },
      { day: '2027-02-27', minor: 33_333 },
      { day: '2027-02-28', minor: 33_333 },
    ]);
  });

  it('pays meals on every day, the last one too', () => {
    const shares = spreadOverDays(1_000, {
      category: 'meals',
      timing: span('2027-02-27', '2027-03-01'),
    });
    expect(shares.map(({ day }) => day)).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
  });

  it('takes housing of one day as one night', () => {
    const shares = spreadOverDays(9_000, {
      category: 'housing',
      timing: span('2027-02-01', '2027-02-01'),
    });
    expect(shares).toEqual([{ day: '2027-02-01', minor: 9_000 }]);
  });

  it.each([
    ['2027-02-02', '2027-02-01'],
    ['2027-02-02', '2072-02-02'],
  ])('refuses a span from %s to %s', (from, to) => {
    expect(() => spreadOverDays(1, { category: 'meals', timing: span(from, to) })).toThrow(
      expect.objectContaining({ code: 'span-invalid' }),
    );
  });

  it('loses no cent, and gives what the sum over many lines gives', () => {
    fc.assert(
      fc.property(budgetLines, (lines) => {
        const flow = new CashFlow();
        const byDay = new Map<Day, number>();
        for (const line of lines) {
          flow.add(line.plannedMinor, findPayingDays(line));
          const shares = spreadOverDays(line.plannedMinor, line);
          expect(shares.reduce((sum, { minor }) => sum + minor, 0)).toBe(line.plannedMinor);
          for (const { day, minor } of shares) byDay.set(day, (byDay.get(day) ?? 0) + minor);
        }
        const expected = [...byDay]
          .filter(([, minor]) => minor > 0)
          .sort(([a], [b]) => (a < b ? -1 : 1));
        expect(flow.days().map(({ day, minor }) => [day, minor])).toEqual(expected);
      }),
    );
  });
});
