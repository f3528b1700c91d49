import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Words } from '../../core/requirements/verdict.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { TimelineMark, TimelineRow } from '../../core/season/timeline.ts';
import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { type DocumentId, idOf } from '../../core/shared/id.ts';
import { WindowedList } from '../shared/list/windowed-list.tsx';
import { moveByArrow } from '../shared/move-by-arrow.ts';
import { monthTicks } from './month-ticks.ts';
import { RotationHandles } from './rotation-handles.tsx';
import { countDays, placeDay, placeDays, type TimeScale } from './time-scale.ts';
import classes from './timeline.module.css';
import { heightOfRow, TimelineRowLine } from './timeline-row-line.tsx';
import type { useDayDrag } from './use-day-drag.ts';
import { NAMES } from './use-zoom.ts';

export interface TimelineChartProps {
  readonly rows: readonly TimelineRow[];
  readonly marks: ReadonlyMap<DocumentId, readonly TimelineMark[]>;
  readonly judged: readonly JudgedRotation[];
  readonly explain: (mark: TimelineMark) => Words;
  readonly scale: TimeScale;
  /** The days that the printed page shows. */
  readonly fitted: TimeScale;
  readonly today: Day;
  readonly pixelsPerDay: number;
  readonly moved: string | undefined;
  readonly selected: string | undefined;
  readonly drag: ReturnType<typeof useDayDrag>;
  readonly onOpen: (id: string) => void;
}

const NO_MARKS: readonly TimelineMark[] = [];

/** Rows drawn above and below what is in sight: each has a bar for every version and many marks. */
const AROUND = 5;

const idOfRow = ({ document }: TimelineRow) => document.id;

/** Documents as bars over time with the rotations as columns through them. */
export function TimelineChart(props: TimelineChartProps) {
  const { rows, marks, judged, scale, fitted, pixelsPerDay, selected, drag, onOpen } = props;
  const [reached, setReached] = useState<DocumentId>();
  const help = useId();
  const stop = rows.some(({ document }) => document.id === reached)
    ? reached
    : rows[0]?.document.id;
  const shown = countDays(scale) / countDays(fitted);
  const style = {
    width: NAMES + countDays(scale) * pixelsPerDay,
    '--print-width': `${shown * 100}%`,
    '--print-left': `${-placeDay(scale, fitted.from) * shown}%`,
    // React's type knows no custom properties.
  } as CSSProperties;
  return (
    <div className={classes.canvas} style={style} {...drag}>
      <div className={classes.head}>
        <div className={classes.corner} id={help}>
          Arrow keys move by a day, with Shift a week; Enter saves.
        </div>
        <Track>
          <Months scale={scale} pixelsPerDay={pixelsPerDay} today={props.today} />
          <RotationHandles {...props} helpId={help} />
        </Track>
      </div>
      <div className={classes.behind} aria-hidden="true">
        <Columns judged={judged} scale={scale} pixelsPerDay={pixelsPerDay} today={props.today} />
      </div>
      <WindowedList
        className={classes.rows}
        aria-label="Documents over time"
        onKeyDown={(event) => {
          moveByArrow(event);
          stepIntoRow(event);
        }}
        onClick={(event) => {
          const id = openedBy(event.target);
          if (id !== undefined) onOpen(id);
        }}
        onFocus={(event) => {
          const id = event.target.dataset['open'];
          if (id !== undefined) setReached(idOf(id));
        }}
        items={rows}
        idOf={idOfRow}
        estimate={heightOfRow}
        around={AROUND}
        draw={(row, place) => (
          <TimelineRowLine
            key={row.document.id}
            row={row}
            place={place}
            marks={marks.get(row.document.id) ?? NO_MARKS}
            explain={props.explain}
            scale={scale}
            selected={row.document.id === selected}
            reached={row.document.id === stop}
          />
        )}
      />
    </div>
  );
}

/** What a click on it opens: the identifier in the nearest `data-open`. */
function openedBy(target: EventTarget): string | undefined {
  const opened = target instanceof Element ? target.closest<HTMLElement>('[data-open]') : null;
  return opened?.dataset['open'];
}

function Track({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.trackBox}>
      <div className={classes.track}>{children}</div>
    </div>
  );
}

/** Right goes from a name to the end of its bar, where that can be moved; Escape and Up come back. */
function stepIntoRow(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const row = target.closest('li');
  const grip = row?.querySelector<HTMLElement>('[data-drag]');
  const name = row?.querySelector<HTMLElement>('[data-row-button]');
  if (event.key === 'ArrowRight' && target === name && grip) {
    event.preventDefault();
    grip.focus();
  } else if (target === grip && ['Escape', 'ArrowUp', 'ArrowDown'].includes(event.key)) {
    event.preventDefault();
    name?.focus();
  }
}

interface MonthsProps {
  readonly scale: TimeScale;
  readonly pixelsPerDay: number;
  readonly today: Day;
}

function Months({ scale, pixelsPerDay, today }: MonthsProps) {
  return (
    <div className={classes.months} aria-hidden="true">
      {monthTicks(scale, pixelsPerDay).map(({ day, label }) => (
        <span key={day} className={classes.month} style={{ left: `${placeDay(scale, day)}%` }}>
          {label}
        </span>
      ))}
      <span className={classes.todayWord} style={{ left: `${placeDay(scale, today)}%` }}>
        Today, {formatDay(today)}
      </span>
    </div>
  );
}

interface ColumnsProps extends MonthsProps {
  readonly judged: readonly JudgedRotation[];
}

/** What stands behind the bars: months, the rotations' days, today. */
function Columns({ judged, scale, pixelsPerDay, today }: ColumnsProps) {
  return (
    <Track>
      {monthTicks(scale, pixelsPerDay).map(({ day }) => (
        <div key={day} className={classes.tick} style={{ left: `${placeDay(scale, day)}%` }} />
      ))}
      {judged.map(({ rotation }) => {
        const stretch = placeDays(scale, rotation.start, rotation.end);
        if (stretch === undefined) return null;
        const style = { left: `${stretch.left}%`, width: `${stretch.width}%` };
        return <div key={rotation.id} className={classes.column} style={style} />;
      })}
      <div className={classes.today} style={{ left: `${placeDay(scale, today)}%` }} />
    </Track>
  );
}
