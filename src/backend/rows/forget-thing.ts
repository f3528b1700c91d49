import type { WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { textOf } from '../database/row-values.ts';
import { tableColumns } from '../database/table-columns.ts';
import { UNDOABLE_TABLES, type UndoableTable } from '../database/undoable-tables.ts';
import { isThere, keyColumn, referencesOf } from './row-references.ts';

/** What was recorded of a thing and is forgotten now. */
export interface Forgotten {
  /** The steps that had touched it. */
  readonly steps: ReadonlySet<number>;
  /** The files that its versions had, by hash. */
  readonly files: ReadonlySet<string>;
  /** What it was ever called. */
  readonly names: ReadonlySet<string>;
}

const NAME_COLUMNS = ['title', 'name', 'file_name'];

/**
 * Takes everything recorded of a deleted thing out of the log, and of all that cannot be without it: the
 * versions of a document, the rules and deleted rotations of a host.
 */
export function forgetThing(db: WritableDb, table: UndoableTable, key: string): Forgotten {
  const forgotten = {
    steps: new Set<number>(),
    files: new Set<string>(),
    names: new Set<string>(),
  };
  forgetWhere(db, table, keyColumn(table), key, forgotten);
  return forgotten;
}

type Collected = {
  [Part in keyof Forgotten]: Forgotten[Part] extends ReadonlySet<infer T> ? Set<T> : never;
};

function forgetWhere(
  db: WritableDb,
  table: UndoableTable,
  column: string,
  key: string,
  into: Collected,
): void {
  const which = `name = '${table}' AND coalesce(after, before) ->> '${column}' = ?`;
  const rows = prepared(
    db,
    `SELECT step, coalesce(after, before) AS image FROM change_rows WHERE ${which}`,
  ).all(key);
  if (rows.length === 0) return;
  for (const row of rows) collect(row, into);
  prepared(db, `DELETE FROM change_rows WHERE ${which}`).run(key);
  const keys = [...new Set(rows.map((row) => keyIn(row, keyColumn(table))))];
  for (const child of UNDOABLE_TABLES) {
    for (const reference of referencesOf(db, child)) {
      if (reference.parent !== table || reference.optional) continue;
      for (const parent of keys) forgetChildren(db, child, reference.column, parent, into);
    }
  }
}

function forgetChildren(
  db: WritableDb,
  child: UndoableTable,
  column: string,
  parent: string,
  into: Collected,
): void {
  if (tableColumns(db, child).key.length > 1) {
    forgetWhere(db, child, column, parent, into);
    return;
  }
  const sql = `SELECT DISTINCT coalesce(after, before) ->> 'id' AS id FROM change_rows
    WHERE name = '${child}' AND coalesce(after, before) ->> '${column}' = ?`;
  for (const row of prepared(db, sql).all(parent)) {
    const id = textOf(row, 'id');
    // A rotation that moved on to another host stays.
    if (!isThere(db, child, id)) forgetWhere(db, child, 'id', id, into);
  }
}

function collect(row: Row, into: Collected): void {
  into.steps.add(Number(row['step']));
  const image = imageOf(row);
  if (typeof image['sha256'] === 'string') into.files.add(image['sha256']);
  for (const column of NAME_COLUMNS) {
    const name = image[column];
    if (typeof name === 'string' && name.trim() !== '') into.names.add(name);
  }
}

function keyIn(row: Row, column: string): string {
  return String(imageOf(row)[column]);
}

function imageOf(row: Row): Record<string, unknown> {
  // Written by the triggers as one object of column values.
  return JSON.parse(textOf(row, 'image')) as Record<string, unknown>;
}
