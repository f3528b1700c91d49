import type { ReadableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import type { PageKind } from './page-tables.ts';
import type { PageRow } from './read-pages.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** May be missing at the end of a row that was written before the column was added. */
  readonly added: boolean;
}

/** How the rows of a table lie on a page: what they can be told by where nothing leads to them. */
export interface RowShape {
  readonly table: string;
  readonly kind: PageKind;
  /** In the order in which they lie on the page. */
  readonly columns: readonly Column[];
  /** The column that is the number of the row, and is not written down once more. */
  readonly number: string | undefined;
}

/** The shapes of a database's tables. */
export function shapesOf(db: ReadableDb, tables: readonly string[]): RowShape[] {
  return tables.map((table) => shapeOf(db, table));
}

function shapeOf(db: ReadableDb, table: string): RowShape {
  const asked = 'SELECT wr FROM pragma_table_list WHERE schema = ? AND name = ?';
  const kind = prepared(db, asked).get('main', table)?.['wr'] === 1 ? 'keys' : 'rows';
  // By their place in the key first: so they lie where a table is ordered by it.
  const rows = prepared(
    db,
    `SELECT name, type, "notnull" AS held, dflt_value AS otherwise, pk FROM pragma_table_info(?)
     ORDER BY CASE WHEN ? = 'keys' AND pk > 0 THEN pk ELSE 1000 END, cid`,
  ).all(table, kind);
  const number = rows.find((row) => kind === 'rows' && row['pk'] === 1);
  return {
    table,
    kind,
    columns: rows.map((row) => toColumn(row, row === number)),
    number: number && String(number['name']),
  };
}

function toColumn(row: Row, isNumber: boolean): Column {
  const nullable = row['held'] === 0 && row['pk'] === 0;
  return {
    name: String(row['name']),
    // The number of a row stands outside of it, and nothing in its place.
    type: isNumber ? 'NULL' : String(row['type']),
    nullable: nullable || isNumber,
    added: nullable || row['otherwise'] !== null,
  };
}

/** What columns of a name hold beyond their type: by it tables with as many texts are told apart. */
const FORMS: readonly (readonly [RegExp, (value: Row[string]) => boolean])[] = [
  [/^(body|facts|files|preflight|admission)$/, isJson],
  [/(^|_)(on|day|until)$|^(issued|expires)$/, (value) => /^\d{4}-\d\d-\d\d$/.test(String(value))],
  [/sha256$/, (value) => /^[0-9a-f]{64}$/.test(String(value))],
];

/** True where a row can be one of the table; `exactly` where it has every column that the table has now. */
export function fitsShape({ columns }: RowShape, { values }: PageRow, exactly: boolean): boolean {
  if (values.length > columns.length || (exactly && values.length < columns.length)) return false;
  return columns.every((column, at) => {
    const value = values[at];
    return value === undefined ? column.added : fitsColumn(column, value);
  });
}

function fitsColumn({ name, type, nullable }: Column, value: Row[string]): boolean {
  if (value === null) return nullable;
  if (typeOf(value) !== type) return false;
  return FORMS.every(([names, fits]) => !names.test(name) || fits(value));
}

function typeOf(value: string | number | Buffer): string {
  if (typeof value === 'string') return 'TEXT';
  return typeof value === 'number' ? 'INTEGER' : 'BLOB';
}

function isJson(value: Row[string]): boolean {
  try {
    return typeof JSON.parse(String(value)) === 'object';
  } catch {
    return false;
  }
}

/** A row by the names of its columns. */
export function namedRow({ columns, number }: RowShape, row: PageRow): Row {
  const named = Object.fromEntries(
    columns.flatMap(({ name }, at) => {
      const value = row.values[at];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return number === undefined ? named : { ...named, [number]: row.number };
}
