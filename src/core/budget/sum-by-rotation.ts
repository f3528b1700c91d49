import type { RotationId } from '../shared/id.ts';
import type {
  CategoryTotals,
  ClusterTotals,
  RotationCluster,
  RotationTotals,
} from './budget-figures.ts';
import { CATEGORIES, type Category } from './budget-line.ts';
import type { CountedLine } from './convert-all.ts';
import { addToTotals, type RunningTotals, startTotals } from './running-totals.ts';

/** Title of the row for what serves the whole season. */
export const SEASON_ROW_TITLE = 'Whole season';

/** Categories that occur, in the order of CATEGORIES. */
export function sumByCategory(counted: readonly CountedLine[]): CategoryTotals[] {
  const sums = new Map<Category, RunningTotals>();
  for (const { line, figures } of counted) {
    const totals = sums.get(line.category) ?? startTotals();
    addToTotals(totals, figures);
    sums.set(line.category, totals);
  }
  return CATEGORIES.flatMap((category) => {
    const totals = sums.get(category);
    return totals ? [{ category, ...totals }] : [];
  });
}

interface Row {
  readonly totals: RunningTotals;
  readonly byCategory: Partial<Record<Category, number>>;
}

/**
 * One row for each rotation, in the order given, then one for the season where a line serves it. A
 * line of a rotation that is not given counts for the season: no line is in two rows or in none.
 */
export function sumByRotation(
  counted: readonly CountedLine[],
  rotations: readonly { readonly id: RotationId; readonly title: string }[],
): RotationTotals[] {
  const makeRow = (): Row => ({ totals: startTotals(), byCategory: {} });
  const rows = new Map<RotationId, Row>(rotations.map(({ id }) => [id, makeRow()]));
  const season = makeRow();
  let seasonHasLines = false;
  for (const { line, figures } of counted) {
    const own = line.rotation === undefined ? undefined : rows.get(line.rotation);
    const row = own ?? season;
    if (!own) seasonHasLines = true;
    addToTotals(row.totals, figures);
    row.byCategory[line.category] = (row.byCategory[line.category] ?? 0) + figures.expected;
  }
  const result = rotations.map(({ id, title }): RotationTotals => {
    const row = rows.get(id) ?? makeRow();
    return { rotation: id, title, ...row.totals, byCategory: row.byCategory };
  });
  if (seasonHasLines) {
    result.push({ title: SEASON_ROW_TITLE, ...season.totals, byCategory: season.byCategory });
  }
  return result;
}

/** Each cluster with the sum of its rotations' rows; what serves the season belongs to none. */
export function sumByCluster(
  byRotation: readonly RotationTotals[],
  clusters: readonly RotationCluster[],
): ClusterTotals[] {
  const rows = new Map(byRotation.map((row) => [row.rotation, row]));
  return clusters.map((cluster) => {
    const totals = startTotals();
    for (const rotation of cluster.rotations) {
      const row = rows.get(rotation);
      if (row) addToTotals(totals, row);
    }
    return { ...cluster, chosen: cluster.group !== undefined, ...totals };
  });
}
