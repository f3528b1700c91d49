import { isRecord } from '../../../core/shared/is-record.ts';
import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { mapJson } from './map-json.ts';

/** A row by its columns, as it is stored or as a step of undo keeps it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * Brings over the images of a table's rows that undo and redo put back; one may be of an older schema.
 * One that is no JSON any more stays as it is.
 */
export function mapImages(
  db: WritableDb,
  table: string,
  bring: (row: StoredRow) => StoredRow,
): void {
  const bringImage = (image: unknown) =>
    typeof image === 'string' ? mapJson(image, (row) => (isRecord(row) ? bring(row) : row)) : null;
  const update = prepared(db, 'UPDATE change_rows SET before = ?, after = ? WHERE seq = ?');
  const images = prepared(db, 'SELECT seq, before, after FROM change_rows WHERE name = ?');
  for (const { seq = null, before, after } of images.all(table)) {
    update.run(bringImage(before), bringImage(after), Number(seq));
  }
}
