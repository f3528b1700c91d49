import type { ReactNode } from 'react';
import { ResponsiveContainer } from 'recharts';
import classes from './budget.module.css';

interface ChartFigureProps {
  /** The finding, as a sentence without its point. */
  readonly title: string;
  /** What is drawn, in a few words: "Balance at the end of each day". */
  readonly caption: string;
  /** In CSS pixels. */
  readonly height: number;
  readonly chart: ReactNode;
  /** Names of the colours that the chart itself has no room for. */
  readonly legend?: ReactNode;
  /** The same figures as rows. */
  readonly table: ReactNode;
  readonly asTable: boolean;
}

/** A chart under the sentence that it shows, or the table of the same figures. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, caption, height, chart, legend, table, asTable } = props;
  return (
    <figure className={classes.chart}>
      <figcaption>
        <h2 className={classes.chartTitle}>{title}</h2>
        <div className={classes.chartCaption}>{caption}</div>
      </figcaption>
      {asTable ? (
        /* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */
        <section className={classes.chartTable} aria-label={`${caption}, as a table`} tabIndex={0}>
          {table}
        </section>
      ) : (
        <>
          <div role="img" aria-label={`${caption}. ${title}.`} style={{ height }}>
            <ResponsiveContainer initialDimension={{ width: 640, height }}>
              {chart}
            </ResponsiveContainer>
          </div>
          {legend}
        </>
      )}
    </figure>
  );
}
