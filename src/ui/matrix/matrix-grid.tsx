import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useRef,
  useState,
} from 'react';
import type { DocumentGroup } from '../../core/documents/document-type.ts';
import type { Matrix, MatrixRow } from '../../core/season/build-matrix.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { GROUP_WORDS } from '../shared/group-words.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './matrix.module.css';
import { type HintAt, MatrixHint } from './matrix-hint.tsx';
import { MatrixRowLine } from './matrix-row-line.tsx';
import type { MatrixSelection } from './matrix-selection.ts';
import { type GridPlace, moveInGrid } from './move-in-grid.ts';

export interface MatrixSection {
  readonly group: DocumentGroup;
  readonly rows: readonly { readonly row: MatrixRow; readonly index: number }[];
}

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
  const [reached, setReached] = useState<GridPlace>({ row: 1, column: 1 });
  const [hint, setHint] = useState<HintAt>();

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
    if (event.key === 'Escape') setHint(undefined);
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moveInGrid(
      place,
      { key: event.key, ctrl },
      { row: rows.length, column: columns.length },
    );
    if (next === undefined) return;
    event.preventDefault();
    findCell(next)?.focus();
    if (opened !== undefined && next.row > 0) onOpen(next, false);
  }

  const at = opened && rows.indexOf(opened.row) + 1;
  const openedColumn = opened?.column === undefined ? 0 : columns.indexOf(opened.column) + 1;
  return (
    <div className={classes.scroller}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through like a sheet
        role="grid"
        aria-label="Documents against rotations"
        className={classes.table}
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
        <Head columns={columns} reached={reached.row === 0 ? reached.column : undefined} />
        {sections.map(({ group, rows: lines }) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" className={classes.group} colSpan={columns.length + 1}>
                <span className={classes.groupName}>{GROUP_WORDS[group]}</span>
              </th>
            </tr>
            {lines.map(({ row, index }) => (
              <MatrixRowLine
                key={row.key}
                row={row}
                index={index}
                columns={columns}
                reached={reached.row === index ? reached.column : undefined}
                opened={at === index ? openedColumn : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
      {hint !== undefined && <MatrixHint matrix={matrix} season={season} at={hint} />}
    </div>
  );
}

interface HeadProps {
  readonly columns: readonly JudgedRotation[];
  readonly reached: number | undefined;
}

function Head({ columns, reached }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" data-place="0 0" tabIndex={reached === 0 ? 0 : -1}>
          What hosts ask for
        </th>
        {columns.map(({ rotation, host, verdicts }, at) => (
          <th
            key={rotation.id}
            scope="col"
            data-place={`0 ${at + 1}`}
            tabIndex={reached === at + 1 ? 0 : -1}
            aria-label={`${host.name}, ${formatDayRange(rotation.start, rotation.end)}: ${verdicts.summary}`}
          >
            <div className={classes.host}>{host.name}</div>
            <div className={classes.dates}>{formatDayRange(rotation.start, rotation.end)}</div>
            <StatusMark rotation={verdicts.status} size={12} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
