import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { mapImages, type StoredRow } from './map-images.ts';

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
