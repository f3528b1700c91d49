import type { ReactNode } from 'react';
import { BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMoney } from '../../core/shared/format-money.ts';
import { CHART_LINE, CHART_TEXT, CHART_TOOLTIP, shortenMoney } from './chart-style.ts';
import { WrappedTick } from './wrapped-tick.tsx';

/** What the responsive container gives to a chart, in CSS pixels. */
export interface ChartSize {
  readonly width?: number;
  readonly height?: number;
}

/** High enough for so many rows and the axis under them, in CSS pixels. */
export function moneyBarsHeight(rows: number): number {
  return 44 + rows * 38;
}

interface MoneyBarsProps<Row> extends ChartSize {
  readonly rows: readonly Row[];
  readonly currency: string;
  /** Thickness of a bar, and the gap between two of one row, in CSS pixels. */
  readonly barSize: number;
  readonly barGap?: number;
  /** What the card that follows the pointer says of a row. */
  readonly about: (row: Row) => ReactNode;
  /** The bars. */
  readonly children: ReactNode;
}

/** The frame of a chart of money: a titled row for each thing, its bars to the right, the axis below. */
export function MoneyBars<Row extends { readonly title: string }>({
  rows,
  currency,
  about,
  children,
  ...bars
}: MoneyBarsProps<Row>) {
  const rough = (minor: number) => formatMoney({ minor, currency }, currency, 'rough');
  return (
    <BarChart
      {...bars}
      data={rows}
      layout="vertical"
      margin={{ top: 0, right: 70, bottom: 0, left: 8 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        domain={[0, 'auto']}
        tickFormatter={(minor: number) => shortenMoney(rough(minor))}
        tick={CHART_TEXT}
        tickLine={false}
        stroke={CHART_LINE}
        tickCount={4}
      />
      <YAxis
        type="category"
        dataKey="title"
        width={150}
        tick={<WrappedTick />}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <Tooltip
        content={<Card about={about} />}
        cursor={{ fill: 'var(--sj-hover)' }}
        isAnimationActive={false}
      />
      {children}
    </BarChart>
  );
}

function Card<Row>({
  active,
  payload,
  about,
}: {
  /** Given by the chart, as is the row under the pointer. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Row }[];
  readonly about: (row: Row) => ReactNode;
}) {
  const row = payload?.[0]?.payload;
  return active === true && row !== undefined && <div style={CHART_TOOLTIP}>{about(row)}</div>;
}
