import type { WritableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { prepared } from '../database/prepared.ts';
import { sniffFile } from '../intake/sniff-file.ts';
import { readBlob } from '../rows/blob-store.ts';

/** Files that came out and that no document or packet names any more. */
const UNPLACED = `
  SELECT sha256 FROM blobs WHERE bytes > 0
    AND sha256 NOT IN (SELECT sha256 FROM document_versions)
    AND sha256 NOT IN (SELECT sha256 FROM manifest_entries)`;

/** The day of the newest version: salvage knows no today, and a file is no newer than that. */
const NEWEST_DAY = `SELECT coalesce(max(added_on), '2026-01-01') AS day FROM document_versions`;

/**
 * Gives each file whose document is lost one of its own, so that a person finds it and the next sweep does
 * not take it for one that nobody wants. Answers what was done, as a sentence.
 */
export function placeFiles(into: WritableDb): string[] {
  const lost = prepared(into, UNPLACED)
    .all()
    .map((row) => String(row['sha256']));
  const day = String(prepared(into, NEWEST_DAY).get()?.['day']);
  for (const [at, sha256] of lost.entries()) {
    const id = newId();
    const kind = kindOf(into, sha256);
    prepared(
      into,
      `INSERT INTO documents (id, type, title, issuer, notes) VALUES (?, 'other', ?, '', '')`,
    ).run(id, `File ${at + 1} whose document could not be read`);
    prepared(
      into,
      `INSERT INTO document_versions
         (id, document, file_name, added_on, facts, kind, sha256, pages, notes)
       VALUES (?, ?, ?, ?, '{}', ?, ?, 1, '[]')`,
    ).run(newId(), id, `file-${at + 1}.${kind}`, day, kind, sha256);
  }
  if (lost.length === 0) return [];
  return [
    `${lost.length} ${lost.length === 1 ? 'file' : 'files'} came out whose documents are lost: each stands under a title of its own, look through them.`,
  ];
}

function kindOf(into: WritableDb, sha256: string): string {
  try {
    return sniffFile(readBlob(into, sha256));
  } catch {
    return 'pdf';
  }
}
