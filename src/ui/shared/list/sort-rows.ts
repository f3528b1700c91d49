/** What a row is sorted by: words by the alphabet, figures by size; undefined where it has none. */
export type SortValue = string | number | undefined;

/** The column that a list is sorted by, and which way. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** A copy in order; what has nothing to be sorted by goes last either way, and equals keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortValue,
  descending: boolean,
): Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined);
      }
      return sign * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : WORDS.compare(String(a), String(b));
}

/** "Item 9" before "Item 10". */
const WORDS = new Intl.Collator('en', { numeric: true });

/** What a press on a column's head leads to: up, down, then the list's own order again. */
export function nextSorting(now: Sorting | undefined, column: string): Sorting | undefined {
  if (now?.column !== column) return { column, descending: false };
  return now.descending ? undefined : { column, descending: true };
}
