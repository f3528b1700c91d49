import type { WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { writeWhole } from '../database/write-whole.ts';
import { removeChunks } from './chunk-store.ts';
import { removePlaceable } from './placeable-store.ts';

/** Files that no version, no manifest and no step that could still be taken back or done again names. */
const ORPHANS = `
  SELECT sha256 FROM blobs
  WHERE sha256 NOT IN (SELECT sha256 FROM document_versions)
    AND sha256 NOT IN (SELECT sha256 FROM manifest_entries)
    AND sha256 NOT IN (
      SELECT coalesce(after, before) ->> 'sha256' FROM change_rows WHERE name = 'document_versions')`;

/** Removes the files that nothing refers to any more, and answers how many. */
export function sweepBlobs(db: WritableDb): number {
  const orphans = prepared(db, ORPHANS)
    .all()
    .map((row) => String(row['sha256']));
  for (const sha256 of orphans) {
    writeWhole(db, () => {
      removePlaceable(db, sha256);
      removeChunks(db, 'blob_chunks', sha256);
      prepared(db, 'DELETE FROM blobs WHERE sha256 = ?').run(sha256);
    });
  }
  return orphans.length;
}
