import { formatDay } from '../shared/format-day.ts';
import { formatMoney } from '../shared/format-money.ts';
import type { BudgetFigures, CategoryTotals } from './budget-figures.ts';
import { CATEGORY_WORDS } from './category-words.ts';

/** The three sentences that stand over the season's charts; each says what the chart shows. */
export interface BudgetFindings {
  readonly costs: string;
  readonly balance: string;
  readonly plan: string;
}

type Figures = Pick<
  BudgetFigures,
  | 'currency'
  | 'planned'
  | 'actual'
  | 'expected'
  | 'funds'
  | 'byCategory'
  | 'byRotation'
  | 'balance'
  | 'lowest'
>;

/** The first of the rows with the largest value; undefined when all are zero. */
function largest<Row>(rows: readonly Row[], measure: (row: Row) => number): Row | undefined {
  let found: Row | undefined;
  for (const row of rows) {
    if (measure(row) > (found === undefined ? 0 : measure(found))) found = row;
  }
  return found;
}

/** Whole percent; what rounds to 0 or 100 without being it is named with a word. */
function formatShare(part: number, whole: number): string {
  const percent = Math.round((part * 100) / whole);
  if (percent === 0) return 'under 1 %';
  return percent === 100 && part < whole ? 'over 99 %' : `${percent} %`;
}

function stateCosts({ byCategory, byRotation, expected }: Figures): string {
  const category = largest(byCategory, (row) => row.expected);
  if (!category) return 'Nothing costs anything yet';
  const share = `${CATEGORY_WORDS[category.category]} is ${formatShare(category.expected, expected)} of the season`;
  const rows = byRotation.filter(
    ({ rotation, expected: cost }) => rotation !== undefined && cost > 0,
  );
  const dearest = largest(rows, (row) => row.expected);
  return rows.length > 1 && dearest ? `${share}; ${dearest.title} costs the most` : share;
}

function stateBalance({ currency, balance, lowest, funds }: Figures): string {
  if (!lowest) return 'No money moves yet';
  const low = formatMoney({ minor: lowest.balance, currency }, currency, 'rough');
  if (funds === 0)
    return `No funds are entered; ${formatMoney({ minor: -lowest.balance, currency }, currency, 'rough')} is to be found`;
  if (lowest.balance >= 0)
    return `The money lasts; the lowest day is ${formatDay(lowest.day)} with ${low} left`;
  const first = balance.find((day) => day.balance < 0) ?? lowest;
  return first.day === lowest.day
    ? `The money runs out on ${formatDay(first.day)}, the lowest day, at ${low}`
    : `The money runs out on ${formatDay(first.day)}; the lowest day is ${formatDay(lowest.day)} at ${low}`;
}

function statePlan({ currency, planned, expected, actual, byCategory }: Figures): string {
  const amount = (minor: number) => formatMoney({ minor, currency }, currency, 'rough');
  if (actual === 0 && expected === planned)
    return `${amount(planned)} is planned and nothing is paid yet`;
  const over = expected - planned;
  const paid = `${amount(actual)} of ${amount(expected)} is paid`;
  if (over === 0) return `${paid}, as planned`;
  const drift = (row: CategoryTotals) => (row.expected - row.planned) * Math.sign(over);
  const driver = largest(byCategory, drift);
  const direction = over > 0 ? 'over' : 'under';
  return `${paid}, ${amount(Math.abs(over))} ${direction} plan${
    driver ? `, most of it ${CATEGORY_WORDS[driver.category].toLowerCase()}` : ''
  }`;
}

/** What the season's figures say, as chart titles. Percent are of the expected total. */
export function stateFindings(figures: Figures): BudgetFindings {
  return { costs: stateCosts(figures), balance: stateBalance(figures), plan: statePlan(figures) };
}
