import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RotationCluster } from '../../../src/core/budget/budget-figures.ts';
import type { BudgetLine, Fund } from '../../../src/core/budget/budget-line.ts';
import { convertFund, convertLine } from '../../../src/core/budget/convert-line.ts';
import { summarizeBudget } from '../../../src/core/budget/summarize-budget.ts';
import type { Day } from '../../../src/core/shared/day.ts';
import type { BudgetLineId, FundId, RotationId } from '../../../src/core/shared/id.ts';
import { budgetFunds, budgetLines, ROTATIONS } from './budget-arbitraries.ts';

const CLUSTERS: RotationCluster[] = [
  { key: 'place:cleveland-oh', title: 'Cleveland, OH', rotations: ['r1', 'r2'] as RotationId[] },
];

const RATE = { rate: '1', on: '2027-01-01' as Day, from: 'TRY', to: 'USD' };

const summarize = (lines: readonly BudgetLine[], funds: readonly Fund[]) =>
  summarizeBudget({ lines, funds, rotations: ROTATIONS, clusters: CLUSTERS, homeCurrency: 'USD' });

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('summarizeBudget, for any lines and funds', () => {
  it('gives the same totals in every grouping', () => {
    fc.assert(
      fc.property(budgetLines, budgetFunds, (lines, funds) => {
        const figures = summarize(lines, funds);
        for (const key of ['planned', 'actual', 'expected'] as const) {
          expect(sum(figures.byCategory.map((row) => row[key]))).toBe(figures[key]);
          expect(sum(figures.byRotation.map((row) => row[key]))).toBe(figures[key]);
          expect(sum(figures.byMonth.map((row) => row[key]))).toBe(figures[key]);
        }
        expect(sum(figures.byMonth.map((row) => row.funds))).toBe(figures.funds);
        for (const row of figures.byRotation)
          expect(sum(Object.values(row.byCategory))).toBe(row.expected);
        const clustered = figures.byRotation.filter(
          ({ rotation }) => rotation === 'r1' || rotation === 'r2',
        );
        expect(figures.clusters[0]?.expected).toBe(sum(clustered.map((row) => row.expected)));
      }),
    );
  });

  it('adds up to the sum of the lines, each converted by itself', () => {
    fc.assert(
      fc.property(budgetLines, budgetFunds, (lines, funds) => {
        const figures = summarize(lines, funds);
        const converted = lines.map((line) => convertLine(line, 'USD'));
        expect(figures.unconverted).toEqual([]);
        expect(figures.planned).toBe(
          sum(converted.map((one) => (one.ok ? one.value.planned : Number.NaN))),
        );
        const incoming = funds.map((fund) => convertFund(fund, 'USD'));
        expect(figures.funds).toBe(sum(incoming.map((one) => (one.ok ? one.value : Number.NaN))));
      }),
    );
  });

  it('ends the balance at funds less expected costs, and names its first lowest day', () => {
    fc.assert(
      fc.property(budgetLines, budgetFunds, (lines, funds) => {
        const { balance, lowest, funds: incoming, expected } = summarize(lines, funds);
        expect(balance.at(-1)?.balance ?? 0).toBe(incoming - expected);
        const days = balance.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
        const smallest = balance.reduce<number>(
          (least, one) => Math.min(least, one.balance),
          Number.POSITIVE_INFINITY,
        );
        expect(lowest).toEqual(balance.find((one) => one.balance === smallest) ?? null);
      }),
    );
  });

  it('does not depend on the order of lines or funds', () => {
    fc.assert(
      fc.property(budgetLines, budgetFunds, fc.infiniteStream(fc.nat()), (lines, funds, keys) => {
        const shuffle = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        expect(summarize(shuffle(lines), shuffle(funds))).toEqual(summarize(lines, funds));
      }),
    );
  });
});

describe('summarizeBudget, case by case', () => {
  const line = (id: string, over: Partial<BudgetLine>): BudgetLine => ({
    id: id as BudgetLineId,
    title: id,
    category: 'other',
    plannedMinor: 10_000,
    currency: 'USD',
    timing: { kind: 'day', day: '2027-02-01' as Day },
    notes: '',
    ...over,
  });
  const fund = (id: string, minor: number, on: string, over: Partial<Fund> = {}): Fund => ({
    id: id as FundId,
    title: id,
    minor,
    currency: 'USD',
    on: on as Day,
    notes: '',
    ...over,
  });

  it('has nothing to say of an empty season', () => {
    const figures = summarizeBudget({
      lines: [],
      funds: [],
      rotations: [],
      clusters: [],
      homeCurrency: 'USD',
    });
    expect(figures).toMatchObject({ planned: 0, actual: 0, expected: 0, funds: 0, lowest: null });
    expect(figures.byRotation).toEqual([]);
  });

  it('counts the actual figure instead of the plan where it is known, a zero too', () => {
    const figures = summarize(
      [line('a', { actualMinor: 12_000 }), line('b', {}), line('c', { actualMinor: 0 })],
      [],
    );
    expect(figures).toMatchObject({ planned: 30_000, actual: 12_000, expected: 22_000 });
    expect(figures.balance).toEqual([{ day: '2027-02-01', balance: -22_000 }]);
  });

  it('never counts a foreign line without a rate, and says so', () => {
    const figures = summarize(
      [line('lira', { currency: 'TRY', plannedMinor: 1_250_000 }), line('home', {})],
      [fund('euro', 5_000, '2027-01-01', { currency: 'EUR' })],
    );
    expect(figures.planned).toBe(10_000);
    expect(figures.funds).toBe(0);
    expect(figures.unconverted).toEqual([
      {
        kind: 'line',
        id: 'lira',
        title: 'lira',
        minor: 1_250_000,
        currency: 'TRY',
        code: 'rate-missing',
        problem: 'No exchange rate is set. Enter how many USD one TRY is worth.',
      },
      expect.objectContaining({ kind: 'fund', id: 'euro', code: 'rate-missing', currency: 'EUR' }),
    ]);
  });

  it.each([
    [{ currency: 'TRY', rate: { ...RATE, rate: '0' } }, 'rate-invalid'],
    [{ currency: 'TRY', rate: { ...RATE, rate: '3,1' } }, 'rate-invalid'],
    [{ currency: 'TRY', rate: { ...RATE, to: 'EUR' } }, 'rate-misfit'],
    [{ currency: 'TRY', rate: { ...RATE, from: 'EUR' } }, 'rate-misfit'],
    [{ currency: 'XYZ', rate: { ...RATE, from: 'XYZ' } }, 'currency-unknown'],
  ])('sets aside what cannot be converted: %j', (over, code) => {
    const figures = summarize([line('a', over)], []);
    expect(figures.planned).toBe(0);
    expect(figures.unconverted).toMatchObject([{ id: 'a', code }]);
  });

  it('says which way a rate goes that does not lead home, and what to enter', () => {
    const line_ = line('a', { currency: 'TRY', rate: { ...RATE, to: 'EUR' } });
    expect(summarize([line_], []).unconverted[0]?.problem).toBe(
      'Its rate of 1 Jan 2027 is from TRY into EUR. Enter how many USD one TRY is worth.',
    );
  });

  it('leaves a home-currency line as it is, whatever rate it carries', () => {
    const figures = summarize([line('a', { rate: { ...RATE, from: 'USD', to: 'EUR' } })], []);
    expect(figures.planned).toBe(10_000);
  });

  it('counts a line of an unknown rotation for the season', () => {
    const figures = summarize([line('a', { rotation: 'gone' as RotationId })], []);
    expect(figures.byRotation.at(-1)).toMatchObject({ title: 'Whole season', planned: 10_000 });
  });

  it('counts a day with money in and out once, and its balance at the day’s end', () => {
    const figures = summarize([line('a', {})], [fund('f', 10_000, '2027-02-01')]);
    expect(figures.balance).toEqual([{ day: '2027-02-01', balance: 0 }]);
  });

  it('takes the first of two equally low days', () => {
    const figures = summarize(
      [line('a', {}), line('b', { timing: { kind: 'day', day: '2027-04-01' as Day } })],
      [fund('f', 10_000, '2027-03-01')],
    );
    expect(figures.lowest).toEqual({ day: '2027-02-01', balance: -10_000 });
  });

  it('splits a span over two months by its nights', () => {
    const nights = line('a', {
      category: 'housing',
      plannedMinor: 30_000,
      timing: { kind: 'span', from: '2027-02-26' as Day, to: '2027-03-01' as Day },
    });
    const days = {
      ...nights,
      id: 'b' as BudgetLineId,
      category: 'meals' as const,
      plannedMinor: 40_000,
    };
    expect(summarize([nights, days], []).byMonth).toEqual([
      { month: '2027-02', planned: 60_000, actual: 0, expected: 60_000, funds: 0 },
      { month: '2027-03', planned: 10_000, actual: 0, expected: 10_000, funds: 0 },
    ]);
  });
});
