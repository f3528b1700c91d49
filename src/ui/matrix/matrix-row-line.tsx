import { memo, type Ref } from 'react';
import type { MatrixCell, MatrixRow } from '../../core/season/build-matrix.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './matrix.module.css';
import { isStrictest, nameCell, sayStrictest } from './matrix-words.ts';

interface MatrixRowLineProps {
  readonly row: MatrixRow;
  /** From 1: row 0 is the header. */
  readonly index: number;
  readonly columns: readonly JudgedRotation[];
  /** Which columns are drawn: from the first on, up to the one before the last. */
  readonly first: number;
  readonly last: number;
  /** From 0, of all rows and names of groups. */
  readonly at: number;
  readonly measure: Ref<HTMLTableRowElement> | undefined;
  /** The column that Tab reaches, where it lies in this row. */
  readonly reached: number | undefined;
  /** The column that is opened at the right, where it lies in this row. */
  readonly opened: number | undefined;
}

/** One row of the matrix. It is drawn anew only when something in it changes. */
export const MatrixRowLine = memo(function MatrixRowLine(props: MatrixRowLineProps) {
  const { row, index, columns, first, last, at, measure, reached, opened } = props;
  const strictest = sayStrictest(row);
  const several = row.types.length > 1;
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <th
        scope="row"
        className={classes.name}
        data-place={`${index} 0`}
        tabIndex={reached === 0 ? 0 : -1}
        aria-colindex={1}
        aria-selected={opened === 0}
      >
        <div className={classes.title}>{row.title}</div>
        {several && (
          <div className={`${classes.quiet} two-lines`}>
            {row.types.map(({ title }) => title).join(', ')}
          </div>
        )}
        {strictest !== undefined && (
          <div className={`${classes.quiet} two-lines`}>
            <StrictestShape /> Strictest: {strictest}
          </div>
        )}
      </th>
      <ColumnGap count={first} />
      {columns.slice(first, last).map((judged, offset) => {
        const column = first + offset + 1;
        const cell = row.cells.get(judged.rotation.id);
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell
          <td
            key={judged.rotation.id}
            className={classes.cell}
            data-place={`${index} ${column}`}
            aria-colindex={column + 1}
            tabIndex={reached === column ? 0 : -1}
            aria-selected={opened === column}
            aria-label={nameCell(row, judged)}
          >
            {cell !== undefined && <CellMark cell={cell} strictest={isStrictest(row, cell)} />}
          </td>
        );
      })}
      <ColumnGap count={columns.length - last} />
    </tr>
  );
});

/** Stands for columns that are not drawn. */
export function ColumnGap({ count }: { readonly count: number }) {
  return count > 0 ? <td role="presentation" colSpan={count} /> : null;
}

function CellMark({ cell, strictest }: { readonly cell: MatrixCell; readonly strictest: boolean }) {
  return (
    <span className={classes.mark}>
      <StatusMark status={cell.items[0].verdict.status} bare />
      {cell.items.length > 1 && <span className={classes.count}>{cell.items.length}</span>}
      {strictest && <StrictestShape />}
    </span>
  );
}

/** The corner that marks the strictest rule; the words beside it, or the cell's name, say it. */
export function StrictestShape() {
  return <span className={classes.corner} aria-hidden="true" />;
}
