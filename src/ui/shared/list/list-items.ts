import type { WindowEntry } from './use-row-window.ts';

/** A heading between rows, or a row. */
export type ListItem<Row> =
  | {
      readonly kind: 'section';
      readonly key: string;
      readonly title: string;
      readonly count: number;
    }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row };

/** Rows under the headings of their sections, in the order in which each section comes first. */
export function layItems<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  sectionOf: ((row: Row) => string) | undefined,
): ListItem<Row>[] {
  const item = (row: Row) => ({ kind: 'row' as const, key: idOf(row), row });
  if (sectionOf === undefined) return rows.map(item);
  const sections = Map.groupBy(rows, sectionOf);
  return [...sections].flatMap(([title, inside]) => [
    { kind: 'section' as const, key: `section ${title}`, title, count: inside.length },
    ...inside.map(item),
  ]);
}

/** What is drawn, a body of the table for each section. */
export function splitBodies<Row>(
  entries: readonly WindowEntry[],
  items: readonly ListItem<Row>[],
): WindowEntry[][] {
  const bodies: WindowEntry[][] = [];
  for (const entry of entries) {
    const begins = entry.kind === 'row' && items[entry.index]?.kind === 'section';
    const last = bodies.at(-1);
    if (begins || last === undefined) bodies.push([entry]);
    else last.push(entry);
  }
  return bodies;
}
