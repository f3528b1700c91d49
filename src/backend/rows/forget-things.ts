import type { WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { textOf } from '../database/row-values.ts';
import { tableColumns } from '../database/table-columns.ts';
import { UNDOABLE_TABLES, type UndoableTable } from '../database/undoable-tables.ts';
import type { DeletedRow } from './deleted-rows.ts';
import { keyColumn, referencesOf } from './row-references.ts';

/** What was recorded of deleted things and is forgotten now. */
export interface Forgotten {
  /** The steps that had touched them. */
  readonly steps: ReadonlySet<number>;
  /** The files that their versions had, by hash. */
  readonly files: ReadonlySet<string>;
  /** What they were ever called. */
  readonly names: ReadonlySet<string>;
}

interface Collected {
  readonly steps: Set<number>;
  readonly files: Set<string>;
  readonly names: Set<string>;
}

const NAME_COLUMNS = ['title', 'name', 'file_name'];

/**
 * Takes everything recorded of deleted things out of the log, and of all that cannot be without them: the
 * versions of a document, the rules and deleted rotations of a host.
 */
export function forgetThings(
  db: WritableDb,
  things: readonly Pick<DeletedRow, 'table' | 'key'>[],
): Forgotten {
  const forgotten = {
    steps: new Set<number>(),
    files: new Set<string>(),
    names: new Set<string>(),
  };
  for (const [table, those] of Map.groupBy(things, (thing) => thing.table)) {
    const keys = those.map(({ key }) => key);
    forgetWhere(db, table, keyColumn(table), keys, forgotten);
  }
  return forgotten;
}

function forgetWhere(
  db: WritableDb,
  table: UndoableTable,
  column: string,
  keys: readonly string[],
  into: Collected,
): void {
  const which = whichRows(table, column);
  const bound = JSON.stringify(keys);
  const sql = `SELECT step, coalesce(after, before) AS image FROM change_rows WHERE ${which}`;
  const rows = prepared(db, sql).all(bound);
  if (rows.length === 0) return;
  for (const row of rows) collect(row, into);
  prepared(db, `DELETE FROM change_rows WHERE ${which}`).run(bound);
  const own = [...new Set(rows.map((row) => String(imageOf(row)[keyColumn(table)])))];
  for (const child of UNDOABLE_TABLES) {
    for (const reference of referencesOf(db, child)) {
      if (reference.parent !== table || reference.optional) continue;
      forgetChildren(db, child, reference.column, own, into);
    }
  }
}

function forgetChildren(
  db: WritableDb,
  child: UndoableTable,
  column: string,
  parents: readonly string[],
  into: Collected,
): void {
  if (tableColumns(db, child).key.length > 1) {
    forgetWhere(db, child, column, parents, into);
    return;
  }
  // A rotation that moved on to another host stays.
  const gone = `SELECT DISTINCT coalesce(after, before) ->> 'id' AS id FROM change_rows
    WHERE ${whichRows(child, column)} AND coalesce(after, before) ->> 'id' NOT IN (SELECT id FROM ${child})`;
  const keys = prepared(db, gone)
    .all(JSON.stringify(parents))
    .map((row) => textOf(row, 'id'));
  if (keys.length > 0) forgetWhere(db, child, 'id', keys, into);
}

/** The recorded rows of a table whose column has one of the keys that are bound, as a JSON list. */
function whichRows(table: UndoableTable, column: string): string {
  return `name = '${table}'
    AND coalesce(after, before) ->> '${column}' IN (SELECT value FROM json_each(?))`;
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

function imageOf(row: Row): Record<string, unknown> {
  // Written by the triggers as one object of column values.
  return JSON.parse(textOf(row, 'image')) as Record<string, unknown>;
}
