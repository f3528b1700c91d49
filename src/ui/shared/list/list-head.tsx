import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ListColumn } from './list-column.ts';
import classes from './list-table.module.css';
import { nextSorting, type Sorting } from './sort-rows.ts';

interface ListHeadProps<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
  /** How much of what is shown is chosen; undefined where nothing can be. */
  readonly chosen: 'all' | 'some' | 'none' | undefined;
  readonly onChooseAll: () => void;
}

/** The heads of the columns: a press sorts up, a second one down, a third gives the list's own order. */
export function ListHead<Row>(props: ListHeadProps<Row>) {
  const { columns, sorting, onSort, chosen, onChooseAll } = props;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {chosen !== undefined && (
          <th scope="col" className={classes.choice}>
            <input
              type="checkbox"
              aria-label="Choose all"
              checked={chosen === 'all'}
              ref={(box) => {
                if (box !== null) box.indeterminate = chosen === 'some';
              }}
              onChange={onChooseAll}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sorting={sorting} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadCellProps<Row> extends Pick<ListHeadProps<Row>, 'sorting' | 'onSort'> {
  readonly column: ListColumn<Row>;
}

function HeadCell<Row>({ column, sorting, onSort }: HeadCellProps<Row>) {
  const { key, title, width, kind, sortBy } = column;
  const sorted = sorting?.column === key ? sorting : undefined;
  const Arrow = sorted?.descending ? IconArrowDown : IconArrowUp;
  const order = sorted && (sorted.descending ? 'descending' : 'ascending');
  return (
    <th scope="col" style={{ width }} data-kind={kind} aria-sort={order}>
      {sortBy === undefined ? (
        title
      ) : (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort(nextSorting(sorting, key))}
        >
          {title}
          {sorted && <Arrow size={12} aria-hidden />}
        </button>
      )}
    </th>
  );
}
