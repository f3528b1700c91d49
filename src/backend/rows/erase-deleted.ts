import type { Day } from '../../core/shared/day.ts';
import { addFinalStep } from '../database/change.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { writeWhole } from '../database/write-whole.ts';
import { forgetSummaries } from './calendar-store.ts';
import { removeChunks } from './chunk-store.ts';
import type { DeletedRow } from './deleted-rows.ts';
import { type Forgotten, forgetThings } from './forget-things.ts';
import { removePlaceable } from './placeable-store.ts';

/** What stands in the history where an action named what is erased. */
const ERASED = 'An action on something that was erased for good';

/**
 * Erases deleted things: out of the log with them, and their files, also those that a packet names, whose
 * record then says so. `label` is what the history calls it, and names none of them. Undo ends here.
 */
export function eraseDeleted(
  db: WritableDb,
  things: readonly DeletedRow[],
  label: string,
  today: Day,
): void {
  writeWhole(db, () => {
    // First, so that what was taken back and could be done again names nothing any more.
    addFinalStep(db, label, today);
    const forgotten = forgetThings(db, things);
    hideNames(db, forgotten);
    forgetSummaries(db);
    for (const sha256 of forgotten.files) eraseFile(db, sha256, today);
  });
}

/** Steps that touched nothing else, and those whose label has a name of it. */
function hideNames(db: WritableDb, { steps, names }: Forgotten): void {
  for (const step of steps) {
    const row = prepared(
      db,
      `SELECT label, EXISTS (SELECT 1 FROM change_rows WHERE step = changes.step) AS more
       FROM changes WHERE step = ?`,
    ).get(step);
    const label = String(row?.['label']);
    if (row?.['more'] === 1 && ![...names].some((name) => label.includes(name))) continue;
    prepared(db, 'UPDATE changes SET label = ? WHERE step = ?').run(ERASED, step);
  }
}

/** Unless another version has the very same file, here or in the bin. */
function eraseFile(db: WritableDb, sha256: string, today: Day): void {
  if (isNamed(db, sha256)) return;
  removePlaceable(db, sha256);
  removeChunks(db, 'blob_chunks', sha256);
  const sent = prepared(db, 'SELECT 1 FROM manifest_entries WHERE sha256 = ?').get(sha256);
  if (sent !== undefined) {
    prepared(db, 'UPDATE blobs SET erased_on = ? WHERE sha256 = ?').run(today, sha256);
  } else {
    prepared(db, 'DELETE FROM blobs WHERE sha256 = ?').run(sha256);
  }
}

function isNamed(db: ReadableDb, sha256: string): boolean {
  const version = 'SELECT 1 FROM document_versions WHERE sha256 = ?';
  const recorded = `SELECT 1 FROM change_rows
    WHERE name = 'document_versions' AND coalesce(after, before) ->> 'sha256' = ?`;
  return [version, recorded].some((sql) => prepared(db, sql).get(sha256) !== undefined);
}
