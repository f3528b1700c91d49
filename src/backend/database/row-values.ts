import type { Row } from './prepared.ts';

/** Text columns read as the branded types they were written from: days, ids, keys. */
export function textOf<T extends string>(row: Row, column: string): T {
  return String(row[column]) as T;
}

export function numberOf(row: Row, column: string): number {
  return Number(row[column]);
}

/** The value of a JSON column. It was checked when it came in, and the vault is authenticated. */
export function jsonOf<T>(row: Row, column: string): T {
  return JSON.parse(String(row[column])) as T;
}

/** `{ [name]: value }` for a column that holds something, and nothing for null: absent stays absent. */
export function optional<Name extends string, T>(
  name: Name,
  row: Row,
  column: string,
  read: (row: Row, column: string) => T,
): { [N in Name]?: T } {
  return row[column] === null ? {} : ({ [name]: read(row, column) } as { [N in Name]?: T });
}
