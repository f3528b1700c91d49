import { isRecord } from '../../../core/shared/is-record.ts';
import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { mapJson } from './map-json.ts';

/** A row by its columns, as it is stored or as a step of undo keeps it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * Brings a column that holds JSON over to another form, in the rows of a table with an `id`, and in the
 * images of them that undo and redo put back. `map` gets the text and its row, of which an image may be of
 * an older schema. An image that is no JSON any more stays as it is.
 */
export function mapStored(
  db: WritableDb,
  table: string,
  column: string,
  map: (text: string, row: StoredRow) => string,
): void {
  const bring = (row: StoredRow): StoredRow => {
    const text = row[column];
    return typeof text === 'string' ? { ...row, [column]: map(text, row) } : row;
  };
  const update = prepared(db, `UPDATE ${table} SET ${column} = ? WHERE id = ?`);
  for (const row of prepared(db, `SELECT * FROM ${table}`).all()) {
    const brought = bring(row)[column];
    if (brought !== row[column]) update.run(String(brought), String(row['id']));
  }
  mapImages(db, table, bring);
}

function mapImages(db: WritableDb, table: string, bring: (row: StoredRow) => StoredRow): void {
  const bringImage = (image: unknown) =>
    typeof image === 'string' ? mapJson(image, (row) => (isRecord(row) ? bring(row) : row)) : null;
  const update = prepared(db, 'UPDATE change_rows SET before = ?, after = ? WHERE seq = ?');
  const images = prepared(db, 'SELECT seq, before, after FROM change_rows WHERE name = ?');
  for (const { seq = null, before, after } of images.all(table)) {
    update.run(bringImage(before), bringImage(after), Number(seq));
  }
}
