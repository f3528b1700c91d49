/** One way to narrow a list down: by what each row counts as. */
export interface Narrowing<Row> {
  /** "State". */
  readonly label: string;
  /** What stands there while nothing is chosen: "All states". */
  readonly all: string;
  /** In the words that the choices are called by. */
  readonly valuesOf: (row: Row) => readonly string[];
}

/** What a list can be narrowed down by. */
export interface Narrowings<Row> {
  /** What the words that are typed are looked for in. */
  readonly textOf: (row: Row) => string;
  readonly by: readonly Narrowing<Row>[];
}

/** What was typed, and what was chosen of each narrowing, by its label. */
export interface Narrowed {
  readonly words: string;
  readonly values: Readonly<Record<string, string | null>>;
}

/**
 * The rows that have every word that was typed, in any order, and every value that was chosen. A value
 * that no row has any more narrows nothing: its choice could not be seen, nor let go.
 */
export function narrowRows<Row>(
  all: readonly Row[],
  { textOf, by }: Narrowings<Row>,
  { words, values }: Narrowed,
): readonly Row[] {
  const typed = words.toLowerCase().split(/\s+/);
  const heeded = by.filter((one) => all.some((row) => has(row, one, values)));
  return all.filter((row) => {
    const text = textOf(row).toLowerCase();
    return (
      heeded.every((one) => has(row, one, values)) && typed.every((word) => text.includes(word))
    );
  });
}

function has<Row>(row: Row, { label, valuesOf }: Narrowing<Row>, values: Narrowed['values']) {
  const value = values[label] ?? null;
  return value === null || valuesOf(row).includes(value);
}
