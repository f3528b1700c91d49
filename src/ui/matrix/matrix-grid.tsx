import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Matrix } from '../../core/season/build-matrix.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { useRowWindow } from '../shared/list/use-row-window.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './matrix.module.css';
import { layLines, MatrixBody, type MatrixSection } from './matrix-body.tsx';
import { type HintAt, MatrixHint } from './matrix-hint.tsx';
import { ColumnGap } from './matrix-row-line.tsx';
import type { MatrixSelection } from './matrix-selection.ts';
import { type GridPlace, moveInGrid } from './move-in-grid.ts';
import { type ColumnWindow, FEW_COLUMNS, useColumnWindow } from './use-column-window.ts';

interface MatrixGridProps {
  /** Rows in the order of the sections. */
  readonly matrix: Matrix;
  readonly season: SeasonRows;
  readonly sections: readonly MatrixSection[];
  readonly opened: MatrixSelection | undefined;
  /** A click or Enter; with `enter` the focus goes along to what opens. */
  readonly onOpen: (place: GridPlace, enter: boolean) => void;
}

/** From this many rotations on the printed page turns their names on their side. */
const MANY = 9;
/** As the style sheet has them: the least width of a column, the usual height of a row. */
const COLUMN_WIDTH = 118;
const ROW_HEIGHT = 30;

/** Up to so many rows with few columns are drawn whole. */
const WHOLE = 120;

function placeOf(target: EventTarget): GridPlace | undefined {
  const text =
    target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : '';
  if (text === undefined || text === '') return undefined;
  const [row = 0, column = 0] = text.split(' ').map(Number);
  return { row, column };
}

/** Documents against rotations as one grid: one stop for Tab, arrows inside, Enter explains. */
export function MatrixGrid({ matrix, season, sections, opened, onOpen }: MatrixGridProps) {
  const { columns, rows } = matrix;
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<GridPlace>(null);
  const [reached, setReached] = useState<GridPlace>({ row: 1, column: 1 });
  const [hint, setHint] = useState<HintAt>();
  const items = useMemo(() => layLines(sections), [sections]);
  const keys = useMemo(() => items.map(({ key }) => key), [items]);
  const atReached = items.findIndex(
    (item) => item.kind === 'row' && item.row.index === reached.row,
  );
  const rowWindow = useRowWindow({
    list: table,
    keys,
    estimate: ROW_HEIGHT,
    kept: atReached < 0 ? undefined : atReached,
    whole: columns.length > FEW_COLUMNS ? 0 : WHOLE,
  });
  const shownColumns = useColumnWindow(scroller, columns.length, COLUMN_WIDTH);
  // The one stop for Tab is always drawn, wherever the grid was scrolled to.
  const stop = stopIn(reached.column, shownColumns);

  useLayoutEffect(() => {
    const cell = wanted.current && findCell(wanted.current);
    if (cell == null) return;
    wanted.current = null;
    cell.focus();
  });

  /** Focuses a place, which is drawn first where it is out of sight. */
  function reach(place: GridPlace): void {
    const cell = findCell(place);
    if (cell != null) {
      cell.focus();
      return;
    }
    wanted.current = place;
    const at = items.findIndex((item) => item.kind === 'row' && item.row.index === place.row);
    if (at >= 0) rowWindow.scrollTo(at);
    const frame = scroller.current;
    if (frame === null || (place.column > shownColumns.first && place.column <= shownColumns.last))
      return;
    frame.scrollLeft = Math.max(0, (place.column - 2) * COLUMN_WIDTH);
  }

  function show(event: MouseEvent | FocusEvent): void {
    const place = placeOf(event.target);
    const cell = place && findCell(place);
    setHint(place && cell ? { place, box: cell.getBoundingClientRect() } : undefined);
  }

  function findCell({ row, column }: GridPlace): HTMLElement | null | undefined {
    return table.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
  }

  function press(event: KeyboardEvent): void {
    const place = placeOf(event.target);
    if (place === undefined || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(place, true);
    }
    if (event.key === 'Escape' && hint !== undefined) {
      event.stopPropagation();
      setHint(undefined);
    }
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moveInGrid(
      place,
      { key: event.key, ctrl },
      { row: rows.length, column: columns.length },
    );
    if (next === undefined) return;
    event.preventDefault();
    reach(next);
    if (opened !== undefined && next.row > 0) onOpen(next, false);
  }

  const openedColumn = opened?.column === undefined ? 0 : columns.indexOf(opened.column) + 1;
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through like a sheet
        role="grid"
        aria-label="Documents against rotations"
        className={classes.table}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length + 1}
        data-many={columns.length > MANY || undefined}
        // React's type knows no custom properties.
        style={{ '--columns': columns.length } as CSSProperties}
        onKeyDown={press}
        onClick={(event) => {
          const place = placeOf(event.target);
          if (place !== undefined) onOpen(place, false);
        }}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place !== undefined) setReached(place);
          show(event);
        }}
        onBlur={() => setHint(undefined)}
        onMouseOver={show}
        onMouseLeave={() => setHint(undefined)}
      >
        <colgroup>
          <col className={classes.names} />
          {columns.map(({ rotation }) => (
            <col key={rotation.id} />
          ))}
        </colgroup>
        <Head
          columns={columns}
          shown={shownColumns}
          reached={reached.row === 0 ? stop : undefined}
        />
        <MatrixBody
          items={items}
          rowWindow={rowWindow}
          columns={columns}
          shown={shownColumns}
          reached={{ row: reached.row, column: stop }}
          opened={opened && { row: opened.row, column: openedColumn }}
        />
      </table>
      {hint !== undefined && <MatrixHint matrix={matrix} season={season} at={hint} />}
    </div>
  );
}

/** The column of the one stop for Tab, or the first that is drawn where that one is not; 0 is the names. */
function stopIn(column: number, { first, last }: ColumnWindow): number {
  return column === 0 || (column > first && column <= last) ? column : first + 1;
}

interface HeadProps {
  readonly columns: readonly JudgedRotation[];
  readonly shown: ColumnWindow;
  readonly reached: number | undefined;
}

function Head({ columns, shown: { first, last }, reached }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" data-place="0 0" aria-colindex={1} tabIndex={reached === 0 ? 0 : -1}>
          What hosts ask for
        </th>
        <ColumnGap count={first} />
        {columns.slice(first, last).map(({ rotation, host, verdicts }, offset) => {
          const column = first + offset + 1;
          return (
            <th
              key={rotation.id}
              scope="col"
              data-place={`0 ${column}`}
              aria-colindex={column + 1}
              tabIndex={reached === column ? 0 : -1}
              aria-label={`${host.name}, ${formatDayRange(rotation.start, rotation.end)}: ${verdicts.summary}`}
            >
              <div className={classes.host}>{host.name}</div>
              <div className={classes.dates}>{formatDayRange(rotation.start, rotation.end)}</div>
              <StatusMark rotation={verdicts.status} size={12} />
            </th>
          );
        })}
        <ColumnGap count={columns.length - last} />
      </tr>
    </thead>
  );
}
