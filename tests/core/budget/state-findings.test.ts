import { describe, expect, it } from 'vitest';
import type { BudgetLine, Fund } from '../../../src/core/budget/budget-line.ts';
import { stateFindings } from '../../../src/core/budget/state-findings.ts';
import { summarizeBudget } from '../../../src/core/budget/summarize-budget.ts';
import type { Day } from '../../../src/core/shared/day.ts';
import type { BudgetLineId, FundId, RotationId } from '../../../src/core/shared/id.ts';

const line = (over: Partial<BudgetLine>): BudgetLine => ({
  id: 'l' as BudgetLineId,
  title: 'Line',
  category: 'housing',
  plannedMinor: 100_000,
  currency: 'USD',
  timing: { kind: 'day', day: '2027-02-01' as Day },
  notes: '',
  ...over,
});
const fund = (minor: number): Fund => ({
  id: 'f' as FundId,
  title: 'Savings',
  minor,
  currency: 'USD',
  on: '2027-01-01' as Day,
  notes: '',
});
const state = (lines: BudgetLine[], funds: Fund[]) =>
  stateFindings(
    summarizeBudget({
      lines,
      funds,
      rotations: [
        { id: 'r1' as RotationId, title: 'Cleveland ICU' },
        { id: 'r2' as RotationId, title: 'Boston pain' },
      ],
      clusters: [],
      homeCurrency: 'USD',
    }),
  );

describe('stateFindings', () => {
  it('says that there is nothing yet', () => {
    expect(state([], [])).toEqual({
      costs: 'Nothing costs anything yet',
      balance: 'No money moves yet',
      plan: '$0 is planned and nothing is paid yet',
    });
  });

  it('names the largest category and the dearest rotation', () => {
    const lines = [
      line({ rotation: 'r1' as RotationId }),
      line({ rotation: 'r2' as RotationId, category: 'meals', plannedMinor: 50_000 }),
    ];
    expect(state(lines, []).costs).toBe(
      'Housing is 67 % of the season; Cleveland ICU costs the most',
    );
    expect(state(lines.slice(0, 1), []).costs).toBe('Housing is 100 % of the season');
  });

  it('does not round a small rest away', () => {
    const lines = [
      line({ plannedMinor: 1_000_000 }),
      line({ category: 'meals', plannedMinor: 100 }),
    ];
    expect(state(lines, []).costs).toBe('Housing is over 99 % of the season');
  });

  it('names what is nearly nothing, and of two that cost the same the first', () => {
    const small = line({ category: 'visa', plannedMinor: 100 });
    const tied = [
      line({ rotation: 'r1' as RotationId }),
      line({ rotation: 'r2' as RotationId, category: 'meals' }),
    ];
    expect(state(tied, []).costs).toMatch(/ 50 % of the season; Cleveland ICU costs the most$/);
    expect(state([line({}), small], []).costs).toBe('Housing is over 99 % of the season');
  });

  it('says whether the money lasts, and when it runs out', () => {
    expect(state([line({})], [fund(150_000)]).balance).toBe(
      'The money lasts; the lowest day is 1 Feb 2027 with $500 left',
    );
    expect(state([line({})], [fund(50_000)]).balance).toBe(
      'The money runs out on 1 Feb 2027, the lowest day, at -$500',
    );
    const later = line({ timing: { kind: 'day', day: '2027-03-01' as Day } });
    expect(state([line({}), later], [fund(50_000)]).balance).toBe(
      'The money runs out on 1 Feb 2027; the lowest day is 1 Mar 2027 at -$1,500',
    );
    // With nothing left the money has lasted until then.
    expect(state([line({}), later], [fund(100_000)]).balance).toBe(
      'The money runs out on 1 Mar 2027, the lowest day, at -$1,000',
    );
    expect(state([line({})], [fund(100_000)]).balance).toBe(
      'The money lasts; the lowest day is 1 Feb 2027 with $0 left',
    );
    expect(state([line({})], []).balance).toBe('No funds are entered; $1,000 is to be found');
  });

  it('knows over from under to the cent', () => {
    expect(state([line({ actualMinor: 100_001 })], []).plan).toMatch(/ over plan/);
    expect(state([line({ actualMinor: 99_999 })], []).plan).toMatch(/ under plan/);
  });

  it('tells nothing paid yet from what turned out to cost nothing', () => {
    expect(state([line({})], []).plan).toBe('$1,000 is planned and nothing is paid yet');
    expect(state([line({ actualMinor: 0 })], []).plan).toBe(
      '$0 of $0 is paid, $1,000 under plan, most of it housing',
    );
  });

  it('compares what was paid with the plan of the same lines', () => {
    const open = line({ category: 'meals' });
    expect(state([line({ actualMinor: 100_000 }), open], []).plan).toBe(
      '$1,000 of $2,000 is paid, as planned',
    );
    expect(state([line({ actualMinor: 130_000 }), open], []).plan).toBe(
      '$1,300 of $2,300 is paid, $300 over plan, most of it housing',
    );
    expect(state([line({ actualMinor: 70_000 }), open], []).plan).toBe(
      '$700 of $1,700 is paid, $300 under plan, most of it housing',
    );
  });
});
