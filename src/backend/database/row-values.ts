import { isRecord } from '../../core/shared/is-record.ts';
import type { Row } from './prepared.ts';

export function textOf(row: Row, column: string): string {
  return String(row[column]);
}

export function numberOf(row: Row, column: string): number {
  return Number(row[column]);
}

/** What a column is called in the core: `{ appliedOn: 'applied_on' }`. */
export type Columns = Readonly<Record<string, string>>;

/** A row's values under the core's names, before they are proven; a null column is an absent field. */
export function fieldsOf(row: Row, columns: Columns): Record<string, unknown> {
  const present = Object.entries(columns).filter(([, column]) => row[column] !== null);
  return Object.fromEntries(present.map(([field, column]) => [field, row[column]]));
}

/** A JSON column whose text is none. */
export class UnreadableColumn extends Error {
  readonly column: string;

  constructor(column: string) {
    super(`The column ${column} cannot be read.`);
    this.column = column;
  }
}

/** The value of a JSON column, before it is proven; undefined where there is none. Throws UnreadableColumn. */
export function jsonOf(row: Row, column: string): unknown {
  if (row[column] === null) return undefined;
  try {
    return JSON.parse(textOf(row, column));
  } catch {
    throw new UnreadableColumn(column);
  }
}

/** The fields that a JSON column holds. Throws UnreadableColumn. */
export function jsonFieldsOf(row: Row, column: string): Readonly<Record<string, unknown>> {
  const value = jsonOf(row, column);
  if (isRecord(value)) return value;
  throw new UnreadableColumn(column);
}
