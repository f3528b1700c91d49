import { describe, expect, it } from 'vitest';
import type { BudgetLine, Category } from '../../../src/core/budget/budget-line.ts';
import { summarizeBudget } from '../../../src/core/budget/summarize-budget.ts';
import { groupRotations } from '../../../src/core/clusters/group-rotations.ts';
import { addDays, type Day } from '../../../src/core/shared/day.ts';
import type { BudgetLineId, FundId, HostId, RotationId } from '../../../src/core/shared/id.ts';

/**
 * The three kinds of season that a budget must tell apart, from published unit costs in dollars for
 * four weeks: two rotations in one city, a corridor with trains, and three scattered with flights.
 */
type Level = 'low' | 'likely' | 'high';

const PER_ROTATION: readonly (readonly [Category, Record<Level, number>])[] = [
  ['host-fees', { low: 150, likely: 3_000, high: 5_500 }],
  ['housing', { low: 600, likely: 1_500, high: 4_480 }],
  ['ground-transport', { low: 60, likely: 150, high: 400 }],
  ['meals', { low: 300, likely: 500, high: 800 }],
  ['insurance', { low: 60, likely: 350, high: 608 }],
];

const PER_SEASON: readonly (readonly [Category, Record<Level, number>])[] = [
  ['application-fees', { low: 90, likely: 90, high: 150 }],
  ['visa', { low: 185, likely: 459, high: 459 }],
  ['tests', { low: 100, likely: 300, high: 600 }],
  ['flights', { low: 900, likely: 1_300, high: 1_800 }],
];

const START = '2027-02-01' as Day;

interface Place {
  readonly city: string;
  readonly state: string;
}

function buildSeason(places: readonly Place[], hopDollars: number, level: Level) {
  const lines: BudgetLine[] = [];
  const add = (category: Category, dollars: number, over: Partial<BudgetLine>) =>
    lines.push({
      id: `l${lines.length}` as BudgetLineId,
      title: category,
      category,
      plannedMinor: dollars * 100,
      currency: 'USD',
      timing: { kind: 'day', day: addDays(START, -90) },
      notes: '',
      ...over,
    });
  for (const [category, amounts] of PER_SEASON) add(category, amounts[level], {});
  const rotations = places.map((_, index) => ({
    id: `r${index}` as RotationId,
    host: `h${index}` as HostId,
    title: `Rotation ${index}`,
  }));
  rotations.forEach((rotation, index) => {
    const from = addDays(START, index * 35);
    const timing = { kind: 'span', from, to: addDays(from, 28) } as const;
    for (const [category, amounts] of PER_ROTATION) {
      add(category, amounts[level], { rotation: rotation.id, timing });
    }
    if (index > 0 && hopDollars > 0) {
      add('ground-transport', hopDollars, {
        rotation: rotation.id,
        timing: { kind: 'day', day: from },
      });
    }
  });
  const hosts = places.map((place, index) => ({ id: `h${index}` as HostId, ...place }));
  return summarizeBudget({
    lines,
    funds: [
      {
        id: 'f' as FundId,
        title: 'Savings',
        minor: 500_000,
        currency: 'USD',
        on: addDays(START, -120),
        notes: '',
      },
    ],
    rotations,
    clusters: groupRotations({ rotations, hosts, groups: [] }),
    homeCurrency: 'USD',
  });
}

const CLEVELAND = { city: 'Cleveland', state: 'OH' };
const CORRIDOR = [
  { city: 'Boston', state: 'MA' },
  { city: 'New Haven', state: 'CT' },
  { city: 'Providence', state: 'RI' },
];

describe('synthetic seasons', () => {
  it.each([
    ['Cleveland pair', [CLEVELAND, CLEVELAND], 0, 'low', 1_275 + 2 * 1_170],
    ['Cleveland pair', [CLEVELAND, CLEVELAND], 0, 'likely', 2_149 + 2 * 5_500],
    ['Cleveland pair', [CLEVELAND, CLEVELAND], 0, 'high', 3_009 + 2 * 11_788],
    ['Northeast corridor', CORRIDOR, 120, 'likely', 2_149 + 3 * 5_500 + 2 * 120],
    ['Scattered', CORRIDOR, 350, 'high', 3_009 + 3 * 11_788 + 2 * 350],
  ] as const)('%s costs, %s at the %s level', (_, places, hop, level, dollars) => {
    const figures = buildSeason(places, hop, level);
    expect(figures.planned).toBe(dollars * 100);
    expect(figures.balance.at(-1)?.balance).toBe(500_000 - dollars * 100);
  });

  it('counts the pair in one city as a cluster, and the corridor as none', () => {
    expect(buildSeason([CLEVELAND, CLEVELAND], 0, 'likely').clusters).toMatchObject([
      { key: 'place:cleveland-oh', title: 'Cleveland, OH', planned: 1_100_000, chosen: false },
    ]);
    expect(buildSeason(CORRIDOR, 120, 'likely').clusters).toEqual([]);
  });

  it('has its lowest day at the end when everything is paid from savings', () => {
    const { lowest, balance } = buildSeason([CLEVELAND, CLEVELAND], 0, 'likely');
    expect(lowest).toEqual(balance.at(-1));
    expect(lowest?.day).toBe(addDays(START, 35 + 28));
  });
});
