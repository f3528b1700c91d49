import type { MouseEvent, Ref } from 'react';
import type { ListColumn } from './list-column.ts';
import classes from './list-table.module.css';

interface ListRowProps<Row> {
  readonly row: Row;
  readonly name: string;
  readonly columns: readonly ListColumn<Row>[];
  /** From 0, of all rows and headings. */
  readonly index: number;
  readonly selected: boolean;
  /** Undefined where nothing can be chosen. */
  readonly chosen: boolean | undefined;
  readonly measure: Ref<HTMLTableRowElement> | undefined;
  readonly onOpen: () => void;
  readonly onChoose: (stretch: boolean) => void;
}

/**
 * One row: a click opens it, with Ctrl chooses it, with Shift all up to it. Its name is the keyboard's
 * way to open it.
 */
export function ListRow<Row>(props: ListRowProps<Row>) {
  const { row, name, columns, index, selected, chosen, measure, onOpen, onChoose } = props;
  function click(event: MouseEvent): void {
    if (event.target instanceof HTMLInputElement) return;
    const choosing = chosen !== undefined && (event.shiftKey || event.ctrlKey || event.metaKey);
    if (choosing) onChoose(event.shiftKey);
    else onOpen();
  }
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={classes.row}
      data-selected={selected || undefined}
      data-chosen={chosen || undefined}
      onClick={click}
    >
      {chosen !== undefined && (
        <td className={classes.choice}>
          <input
            type="checkbox"
            aria-label={`Choose ${name}`}
            data-row-choice
            checked={chosen}
            onChange={({ nativeEvent }) =>
              onChoose(nativeEvent instanceof PointerEvent && nativeEvent.shiftKey)
            }
          />
        </td>
      )}
      {columns.map(({ key, kind, cell }) =>
        kind === 'name' ? (
          <th key={key} scope="row" data-kind={kind}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} data-kind={kind}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
