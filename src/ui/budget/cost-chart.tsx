import { Bar, LabelList } from 'recharts';
import type { BudgetOverview } from '../../contract/budget-contract.ts';
import { CATEGORIES, type Category } from '../../core/budget/budget-line.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import { formatMoney } from '../../core/shared/format-money.ts';
import { chartColour } from '../look/colours.ts';
import { CATEGORY_COLOURS, DEEP_COLOURS } from './category-colours.ts';
import { CHART_TEXT } from './chart-style.ts';
import { type ChartSize, MoneyBars } from './money-bars.tsx';

type Row = BudgetOverview['byRotation'][number];

/** Rotations with costs, the season's row last; each is as long as it is expensive. */
export function listCostRows(overview: BudgetOverview): Row[] {
  return overview.byRotation.filter(({ expected }) => expected > 0);
}

/** A category's name inside its piece of the bar, where there is room for it. */
function PieceLabel(props: {
  readonly category: Category;
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
}) {
  const { category, x = 0, y = 0, width = 0, height = 0 } = props;
  const word = CATEGORY_WORDS[category].split(' ')[0] ?? '';
  if (Number(width) < word.length * 7 + 8) return null;
  const deep = DEEP_COLOURS.has(CATEGORY_COLOURS[category]);
  return (
    <text
      x={Number(x) + Number(width) / 2}
      y={Number(y) + Number(height) / 2}
      textAnchor="middle"
      dominantBaseline="central"
      fontSize={11}
      fill={deep ? 'light-dark(#ffffff, #14171a)' : '#14171a'}
    >
      {word}
    </text>
  );
}

/** The total, for the piece that ends the row; undefined for the others. */
function totalAtEnd(row: Row, category: Category): number | undefined {
  const last = CATEGORIES.findLast((one) => (row.byCategory[one] ?? 0) > 0);
  return last === category ? row.expected : undefined;
}

/** A rotation's total and what it is made of, for the card. */
function CostCard({ row, currency }: { readonly row: Row; readonly currency: string }) {
  const amount = (minor: number) => formatMoney({ minor, currency }, currency);
  return (
    <>
      <b>
        {row.title}: {amount(row.expected)}
      </b>
      {CATEGORIES.filter((category) => (row.byCategory[category] ?? 0) > 0).map((category) => (
        <div key={category} className="tabular">
          {CATEGORY_WORDS[category]}: {amount(row.byCategory[category] ?? 0)}
        </div>
      ))}
    </>
  );
}

interface CostChartProps extends ChartSize {
  readonly overview: BudgetOverview;
}

/** Expected cost of each rotation and of the season, stacked by category. */
export function CostChart({ overview, ...size }: CostChartProps) {
  const { currency } = overview;
  const amount = (minor: number) => formatMoney({ minor, currency }, currency, 'rough');
  const categories = overview.byCategory
    .filter(({ expected }) => expected > 0)
    .map(({ category }) => category);
  return (
    <MoneyBars
      {...size}
      rows={listCostRows(overview)}
      currency={currency}
      barSize={22}
      about={(row) => <CostCard row={row} currency={currency} />}
    >
      {categories.map((category) => (
        <Bar
          key={category}
          dataKey={(row: Row) => row.byCategory[category] ?? 0}
          name={CATEGORY_WORDS[category]}
          stackId="cost"
          fill={chartColour(CATEGORY_COLOURS[category])}
          stroke="var(--sj-surface)"
          strokeWidth={1}
          isAnimationActive={false}
        >
          <LabelList content={<PieceLabel category={category} />} />
          <LabelList
            dataKey={(row: Row) => totalAtEnd(row, category)}
            position="right"
            formatter={(minor) => (typeof minor === 'number' ? amount(minor) : '')}
            style={{ ...CHART_TEXT, fill: 'var(--mantine-color-text)', fontWeight: 600 }}
          />
        </Bar>
      ))}
    </MoneyBars>
  );
}

/** The same figures as rows. */
export function CostTable({ overview }: { readonly overview: BudgetOverview }) {
  const { currency } = overview;
  const amount = (minor: number) => formatMoney({ minor, currency }, currency);
  const categories = overview.byCategory
    .filter(({ expected }) => expected > 0)
    .map(({ category }) => category);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Expected cost</th>
          {categories.map((category) => (
            <th scope="col" key={category}>
              {CATEGORY_WORDS[category]}
            </th>
          ))}
          <th scope="col">Total</th>
        </tr>
      </thead>
      <tbody>
        {listCostRows(overview).map((row) => (
          <tr key={row.rotation ?? 'season'}>
            <th scope="row">{row.title}</th>
            {categories.map((category) => (
              <td key={category}>
                {row.byCategory[category] ? amount(row.byCategory[category]) : ''}
              </td>
            ))}
            <td>{amount(row.expected)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          {categories.map((category) => (
            <td key={category}>
              {amount(overview.byCategory.find((row) => row.category === category)?.expected ?? 0)}
            </td>
          ))}
          <td>{amount(overview.expected)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
