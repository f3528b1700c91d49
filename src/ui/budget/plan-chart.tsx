import { Bar, Cell, LabelList } from 'recharts';
import type { BudgetOverview } from '../../contract/budget-contract.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import { formatMoney } from '../../core/shared/format-money.ts';
import { chartColour } from '../look/colours.ts';
import classes from './budget.module.css';
import { CATEGORY_COLOURS } from './category-colours.ts';
import { CHART_TEXT } from './chart-style.ts';
import { type ChartSize, MoneyBars } from './money-bars.tsx';

type Row = BudgetOverview['byCategory'][number] & { readonly title: string };

function listPlanRows(overview: BudgetOverview): Row[] {
  return overview.byCategory
    .map((row) => ({ ...row, title: CATEGORY_WORDS[row.category] }))
    .sort((a, b) => b.planned - a.planned);
}

/** The three figures of a category, for the card. */
function PlanCard({ row, currency }: { readonly row: Row; readonly currency: string }) {
  const amount = (minor: number) => formatMoney({ minor, currency }, currency);
  return (
    <div className="tabular">
      <b>{row.title}</b>
      <div>Planned: {amount(row.planned)}</div>
      <div>Paid: {amount(row.actual)}</div>
      <div>Expected: {amount(row.expected)}</div>
    </div>
  );
}

interface PlanChartProps extends ChartSize {
  readonly overview: BudgetOverview;
}

/** For each category what was planned (pale) and what was paid (its colour). */
export function PlanChart({ overview, ...size }: PlanChartProps) {
  const { currency } = overview;
  const amount = (minor: number) => formatMoney({ minor, currency }, currency, 'rough');
  const rows = listPlanRows(overview);
  return (
    <MoneyBars
      {...size}
      rows={rows}
      currency={currency}
      barSize={12}
      barGap={1}
      about={(row) => <PlanCard row={row} currency={currency} />}
    >
      <Bar
        dataKey="planned"
        fill="var(--sj-hover)"
        stroke={chartColour('grey')}
        strokeWidth={1}
        isAnimationActive={false}
      >
        <LabelList
          dataKey="planned"
          position="right"
          formatter={(minor) => amount(Number(minor))}
          style={CHART_TEXT}
        />
      </Bar>
      <Bar dataKey="actual" isAnimationActive={false}>
        {rows.map(({ category }) => (
          <Cell key={category} fill={chartColour(CATEGORY_COLOURS[category])} />
        ))}
        <LabelList
          dataKey="actual"
          position="right"
          formatter={(minor) => (Number(minor) > 0 ? amount(Number(minor)) : '')}
          style={{ ...CHART_TEXT, fill: 'var(--mantine-color-text)', fontWeight: 600 }}
        />
      </Bar>
    </MoneyBars>
  );
}

/** What the two bars of a category are. */
export function PlanLegend() {
  return (
    <ul className={classes.legend}>
      <li>
        <span className={classes.plannedSwatch} aria-hidden />
        Planned
      </li>
      <li>
        <span
          className={classes.swatch}
          style={{ background: 'var(--mantine-color-text)' }}
          aria-hidden
        />
        Paid, in the category's colour
      </li>
    </ul>
  );
}

/** The same figures as rows. */
export function PlanTable({ overview }: { readonly overview: BudgetOverview }) {
  const { currency } = overview;
  const amount = (minor: number) => formatMoney({ minor, currency }, currency);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Category</th>
          <th scope="col">Planned</th>
          <th scope="col">Paid</th>
          <th scope="col">Expected</th>
        </tr>
      </thead>
      <tbody>
        {listPlanRows(overview).map((row) => (
          <tr key={row.category}>
            <th scope="row">{row.title}</th>
            <td>{amount(row.planned)}</td>
            <td>{amount(row.actual)}</td>
            <td>{amount(row.expected)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td>{amount(overview.planned)}</td>
          <td>{amount(overview.actual)}</td>
          <td>{amount(overview.expected)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
