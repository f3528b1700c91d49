import { type ReactNode, useMemo, useState } from 'react';
import { type Choice, keepShown, NOTHING_CHOSEN } from './choose-rows.ts';
import { FILTERED_FROM } from './filtered-from.ts';
import { ListFilters } from './list-filters.tsx';
import classes from './list-table.module.css';
import { type Narrowed, type Narrowings, narrowRows } from './narrow-rows.ts';

/** What of a list is shown, and what of that is chosen. */
export interface ListPart<Row> {
  readonly rows: readonly Row[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

interface FilteredListProps<Row> {
  /** What one row is: "host". */
  readonly thing: string;
  /** What the words are looked for in: "name or place". */
  readonly lookedFor: string;
  readonly all: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly narrowings: Narrowings<Row>;
  /** What can be done with several at once. */
  readonly several?: (part: ListPart<Row>) => ReactNode;
  readonly children: (part: ListPart<Row>) => ReactNode;
}

const NOT_NARROWED: Narrowed = { words: '', values: {} };

/** The filters of a long list, what can be done with what is chosen, and the rows that are left. */
export function FilteredList<Row>(props: FilteredListProps<Row>) {
  const { thing, all, idOf, narrowings } = props;
  const [choice, onChoice] = useState<Choice>(NOTHING_CHOSEN);
  const [narrowed, setNarrowed] = useState(NOT_NARROWED);
  const rows = useMemo(() => narrowRows(all, narrowings, narrowed), [all, narrowings, narrowed]);
  const part = { rows, choice: keepShown(choice, rows.map(idOf)), onChoice };
  return (
    <>
      {all.length >= FILTERED_FROM && (
        <ListFilters
          {...narrowings}
          label={`Filter ${thing}s`}
          placeholder={`Filter by ${props.lookedFor}`}
          all={all}
          narrowed={narrowed}
          onNarrowed={setNarrowed}
        />
      )}
      {props.several?.(part)}
      {rows.length === 0 ? (
        <p className={classes.quiet}>No {thing} matches.</p>
      ) : (
        props.children(part)
      )}
    </>
  );
}
