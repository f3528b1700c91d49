import type { Totals } from '../../core/budget/budget-figures.ts';
import { type BudgetLine, CATEGORIES } from '../../core/budget/budget-line.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import { SEASON_ROW_TITLE } from '../../core/budget/sum-by-rotation.ts';
import { nameRotation } from '../../core/rotations/name-rotation.ts';
import type { Budget } from './use-budget.ts';

export type Grouping = 'rotation' | 'category';

/** Lines under one heading, with the sum that the overview gives for it. */
export interface LineGroup {
  readonly key: string;
  readonly title: string;
  readonly totals: Totals;
  readonly lines: readonly BudgetLine[];
}

const NOTHING: Totals = { planned: 0, actual: 0, expected: 0 };

function firstDay({ timing }: BudgetLine): string {
  return timing.kind === 'day' ? timing.day : timing.from;
}

function inOrder(lines: readonly BudgetLine[]): BudgetLine[] {
  return [...lines].sort(
    (a, b) => firstDay(a).localeCompare(firstDay(b)) || a.title.localeCompare(b.title),
  );
}

/** Lines by rotation (by its start, the season last) or by category; groups without lines are left out. */
export function groupLines(budget: Budget, grouping: Grouping): LineGroup[] {
  const { lines, overview, rotations, hosts } = budget;
  const groups: LineGroup[] =
    grouping === 'category'
      ? CATEGORIES.map((category) => ({
          key: category,
          title: CATEGORY_WORDS[category],
          totals: overview.byCategory.find((row) => row.category === category) ?? NOTHING,
          lines: inOrder(lines.filter((line) => line.category === category)),
        }))
      : [
          ...rotations.map((rotation) => ({
            key: rotation.id,
            title: nameRotation(rotation, hosts),
            totals: overview.byRotation.find((row) => row.rotation === rotation.id) ?? NOTHING,
            lines: inOrder(lines.filter((line) => line.rotation === rotation.id)),
          })),
          {
            key: 'season',
            title: SEASON_ROW_TITLE,
            totals: overview.byRotation.find((row) => row.rotation === undefined) ?? NOTHING,
            lines: inOrder(
              lines.filter((line) => !rotations.some(({ id }) => id === line.rotation)),
            ),
          },
        ];
  return groups.filter((group) => group.lines.length > 0);
}
