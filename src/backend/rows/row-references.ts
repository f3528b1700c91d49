import type { ReadableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { textOf } from '../database/row-values.ts';

/** A column that names a row of another table. */
export interface Reference {
  readonly column: string;
  readonly parent: string;
  /** The row stands without it too. */
  readonly optional: boolean;
}

/** What the rows of a table name, by the schema. */
export function referencesOf(db: ReadableDb, table: string): Reference[] {
  return prepared(
    db,
    `SELECT f."from" AS name, f."table" AS parent, c."notnull" + c.pk AS held
     FROM pragma_foreign_key_list(?) f JOIN pragma_table_info(?) c ON c.name = f."from"`,
  )
    .all(table, table)
    .map((row) => ({
      column: textOf(row, 'name'),
      parent: textOf(row, 'parent'),
      optional: row['held'] === 0,
    }));
}

/** The one column that identifies the rows of a table that others name. */
export function keyColumn(table: string): 'id' | 'key' {
  return table === 'document_types' ? 'key' : 'id';
}

/** True where a row with this key is in the table now. */
export function isThere(db: ReadableDb, table: string, key: Row[string]): boolean {
  const sql = `SELECT 1 FROM ${table} WHERE ${keyColumn(table)} = ?`;
  return prepared(db, sql).get(String(key)) !== undefined;
}
