import { useMemo, useRef, useState } from 'react';
import { type Choice, chooseStretch, NOTHING_CHOSEN, toggleAll, toggleRow } from './choose-rows.ts';
import type { ListColumn } from './list-column.ts';
import { ListHead } from './list-head.tsx';
import { layItems, splitBodies } from './list-items.ts';
import { ListRow } from './list-row.tsx';
import classes from './list-table.module.css';
import { type Sorting, sortRows } from './sort-rows.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';

interface ListTableProps<Row> {
  /** What it lists: "Hosts". */
  readonly label: string;
  readonly columns: readonly ListColumn<Row>[];
  /** In the list's own order, which holds until a column is sorted by. */
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** The heading that a row stands under, while no column is sorted by. */
  readonly sectionOf?: (row: Row) => string;
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
  /** What is chosen to be changed together; without it nothing can be. */
  readonly choice?: Choice;
  readonly onChoice?: (choice: Choice) => void;
}

const ROW_HEIGHT = 49;

/**
 * A list of things to open, one a row: sorted by its heads, several chosen at once, and of a long one
 * only what is in sight is drawn. Assistive technology is told how many rows there are, and which
 * these are.
 */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { label, columns, idOf, nameOf, choice, selected, onOpen } = props;
  const table = useRef<HTMLTableElement>(null);
  const [sorting, setSorting] = useState<Sorting>();
  const [focused, setFocused] = useState<number>();
  const { items, keys, shown } = useItems(props, sorting);
  const rowWindow = useRowWindow({ list: table, keys, estimate: ROW_HEIGHT, kept: focused });
  const onChoice = props.onChoice ?? (() => {});

  function choose(id: string, stretch: boolean): void {
    const now = choice ?? NOTHING_CHOSEN;
    onChoice(stretch ? chooseStretch(now, id, shown) : toggleRow(now, id));
  }

  const press = useRowKeys({
    table,
    isRow: (index) => items[index]?.kind === 'row',
    count: items.length,
    scrollTo: rowWindow.scrollTo,
    onStretch: (index) => {
      const item = items[index];
      const from = focused === undefined ? undefined : items[focused];
      if (choice === undefined || item === undefined || from === undefined) return;
      onChoice(chooseStretch({ ...choice, from: choice.from ?? from.key }, item.key, shown));
    },
  });

  return (
    <div className={classes.frame}>
      <table
        ref={table}
        className={classes.table}
        aria-label={label}
        aria-rowcount={items.length + 1}
        onKeyDown={press}
        onFocus={({ target }) => {
          const at = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
          setFocused(at === undefined ? undefined : Number(at));
        }}
        onBlur={() => setFocused(undefined)}
      >
        <ListHead
          columns={columns}
          sorting={sorting}
          onSort={setSorting}
          chosen={choice && howMany(choice, shown)}
          onChooseAll={() => onChoice(toggleAll(choice ?? NOTHING_CHOSEN, shown))}
        />
        {splitBodies(rowWindow.entries, items).map((entries) => (
          <tbody key={keyOf(entries[0], keys)}>
            {entries.map((entry) => {
              if (entry.kind === 'gap') return <Gap key={entry.key} height={entry.height} />;
              const item = items[entry.index];
              if (item === undefined) return null;
              const at = { index: entry.index, measure: rowWindow.measure };
              if (item.kind === 'section') {
                return <SectionRow key={item.key} {...at} title={item.title} count={item.count} />;
              }
              const id = idOf(item.row);
              return (
                <ListRow
                  key={item.key}
                  {...at}
                  row={item.row}
                  name={nameOf(item.row)}
                  columns={columns}
                  selected={id === selected}
                  chosen={choice?.ids.has(id)}
                  onOpen={() => onOpen(id)}
                  onChoose={(stretch) => choose(id, stretch)}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The rows in order with their headings, the keys of all of it, and the identifiers of the rows. */
function useItems<Row>(props: ListTableProps<Row>, sorting: Sorting | undefined) {
  const { columns, rows, idOf, sectionOf } = props;
  return useMemo(() => {
    const sortBy = columns.find(({ key }) => key === sorting?.column)?.sortBy;
    const sorted = sorting && sortBy ? sortRows(rows, sortBy, sorting.descending) : rows;
    const items = layItems(sorted, idOf, sorting === undefined ? sectionOf : undefined);
    return {
      items,
      keys: items.map(({ key }) => key),
      shown: items.flatMap((item) => (item.kind === 'row' ? [item.key] : [])),
    };
  }, [columns, rows, idOf, sectionOf, sorting]);
}

function keyOf(
  entry: ReturnType<typeof splitBodies>[number][number] | undefined,
  keys: readonly string[],
): string | undefined {
  return entry?.kind === 'row' ? keys[entry.index] : entry?.key;
}

function howMany({ ids }: Choice, shown: readonly string[]): 'all' | 'some' | 'none' {
  const count = shown.filter((id) => ids.has(id)).length;
  if (count === 0) return 'none';
  return count === shown.length ? 'all' : 'some';
}

/** Stands for rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: no row of the list, and none is counted
    <tr role="presentation" className={classes.gap}>
      <td role="presentation" style={{ height }} />
    </tr>
  );
}

interface SectionRowProps {
  readonly title: string;
  readonly count: number;
  readonly index: number;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
}

function SectionRow({ title, count, index, measure }: SectionRowProps) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="rowgroup" className={classes.section}>
        {title} <span className={classes.quiet}>{count}</span>
      </th>
    </tr>
  );
}
