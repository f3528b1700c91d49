import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { BudgetOverview } from '../../contract/budget-contract.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { Day } from '../../core/shared/day.ts';
import { fromDayNumber, parseDay, toDayNumber } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { formatMoney } from '../../core/shared/format-money.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { chartColour, stateColour } from '../look/colours.ts';
import { CHART_LINE, CHART_TEXT, CHART_TOOLTIP, shortenMoney } from './chart-style.ts';
import { listMonthStarts } from './list-month-starts.ts';
import type { ChartSize } from './money-bars.tsx';

interface BalanceChartProps extends ChartSize {
  readonly overview: BudgetOverview;
  readonly rotations: readonly Rotation[];
  readonly today: Day;
  /** Its days stand out. */
  readonly marked: RotationId | undefined;
}

interface Point {
  readonly at: number;
  readonly balance: number;
}

function BalanceTooltip({
  active,
  payload,
  currency,
}: {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Point }[];
  readonly currency: string;
}) {
  const point = payload?.[0]?.payload;
  if (active !== true || point === undefined) return null;
  return (
    <div style={CHART_TOOLTIP}>
      <div>{formatDay(fromDayNumber(point.at))}</div>
      <b className="tabular">{formatMoney({ minor: point.balance, currency }, currency)}</b>
    </div>
  );
}

/** A day before the first, with nothing yet, so that the first step is seen. */
function listPoints(overview: BudgetOverview): Point[] {
  const points = overview.balance.map(({ day, balance }) => ({ at: toDayNumber(day), balance }));
  const first = points[0];
  return first ? [{ at: first.at - 1, balance: 0 }, ...points] : [];
}

/** Share of the chart's height that the words under the lowest day need. */
const ROOM = 0.12;

/** Where the chart ends below: at nothing or at the lowest day, with room for its words under it. */
function floorOf(points: readonly Point[]): number {
  const balances = points.map(({ balance }) => balance);
  const least = Math.min(...balances);
  const floor = Math.min(0, least);
  const room = (Math.max(0, ...balances) - floor) * ROOM;
  return least - floor < room ? Math.round(floor - room) : floor;
}

/** Money left at the end of each day, as steps, with the lowest day, today and the rotations. */
export function BalanceChart({ overview, rotations, today, marked, ...size }: BalanceChartProps) {
  const { currency, lowest } = overview;
  const points = listPoints(overview);
  const from = Math.min(points[0]?.at ?? 0, toDayNumber(today));
  const to = Math.max(points.at(-1)?.at ?? 0, toDayNumber(today));
  const amount = (minor: number) => formatMoney({ minor, currency }, currency, 'rough');
  const lowAt = lowest ? toDayNumber(lowest.day) : 0;
  const isLate = lowAt > from + (to - from) * 0.75;
  return (
    <AreaChart
      {...size}
      data={points}
      margin={{ top: 26, right: 28, bottom: 4, left: 8 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke={CHART_LINE} vertical={false} />
      {rotations.map((rotation) => (
        <ReferenceArea
          key={rotation.id}
          x1={Math.max(from, toDayNumber(rotation.start))}
          x2={Math.min(to, toDayNumber(rotation.end))}
          fill={chartColour('sky')}
          fillOpacity={rotation.id === marked ? 0.34 : 0.12}
          stroke={rotation.id === marked ? chartColour('blue') : 'none'}
        />
      ))}
      <XAxis
        dataKey="at"
        type="number"
        domain={[from, to]}
        ticks={listMonthStarts(from, to)}
        tickFormatter={(at: number) => formatDay(fromDayNumber(at)).replace(/^\d+ /, '')}
        tick={CHART_TEXT}
        tickLine={false}
        stroke={CHART_LINE}
        minTickGap={18}
      />
      <YAxis
        domain={[floorOf(points), 'auto']}
        tickFormatter={(minor: number) => shortenMoney(amount(minor))}
        tick={CHART_TEXT}
        tickLine={false}
        axisLine={false}
        width={64}
      />
      <Tooltip content={<BalanceTooltip currency={currency} />} isAnimationActive={false} />
      <ReferenceLine y={0} stroke="var(--mantine-color-text)" strokeWidth={1} />
      <Area
        dataKey="balance"
        type="stepAfter"
        stroke={chartColour('blue')}
        strokeWidth={2}
        fill={chartColour('blue')}
        fillOpacity={0.12}
        isAnimationActive={false}
      />
      <ReferenceLine
        x={toDayNumber(today)}
        stroke="var(--mantine-color-dimmed)"
        strokeDasharray="4 3"
        label={{ ...CHART_TEXT, value: 'Today', position: 'top' }}
      />
      {lowest && (
        <ReferenceDot
          x={lowAt}
          y={lowest.balance}
          r={5}
          fill={stateColour('bad')}
          stroke="var(--sj-surface)"
          strokeWidth={2}
          label={{
            ...CHART_TEXT,
            fill: 'var(--mantine-color-text)',
            fontWeight: 600,
            value: `${formatDay(lowest.day)}: ${amount(lowest.balance)}`,
            position: isLate ? 'left' : 'right',
            offset: 10,
            // The steps stand above the lowest day: under it the label has room, on the chart's ground.
            dy: 14,
          }}
        />
      )}
    </AreaChart>
  );
}

/** The same figures as rows: every day on which money moves. */
export function BalanceTable({ overview }: { readonly overview: BudgetOverview }) {
  const { currency, byMonth, balance } = overview;
  const amount = (minor: number) => formatMoney({ minor, currency }, currency);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Funds in</th>
          <th scope="col">Expected cost</th>
          <th scope="col">Lowest day</th>
          <th scope="col">Balance then</th>
          <th scope="col">Balance at its end</th>
        </tr>
      </thead>
      <tbody>
        {byMonth.map(({ month, funds, expected }) => {
          const days = balance.filter(({ day }) => day.startsWith(month));
          const low = days.reduce(
            (least, one) => (one.balance < least.balance ? one : least),
            days[0] ?? { day: parseDay(`${month}-01`), balance: 0 },
          );
          return (
            <tr key={month}>
              <th scope="row">{formatDay(low.day).replace(/^\d+ /, '')}</th>
              <td>{amount(funds)}</td>
              <td>{amount(expected)}</td>
              <td>{formatDay(low.day)}</td>
              <td>{amount(low.balance)}</td>
              <td>{amount(days.at(-1)?.balance ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
