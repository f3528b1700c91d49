import type { Manifest, ManifestEntry } from '../../core/packets/packet.ts';
import type { ManifestId, RotationId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonOf, numberOf, textOf } from '../database/row-values.ts';
import { withVaultFaults } from '../database/vault-fault.ts';

/** What was built, newest first; of one rotation where it is named. */
export function listManifests(db: ReadableDb, rotation?: RotationId): Manifest[] {
  const where = rotation === undefined ? '' : 'WHERE rotation = ?';
  const sql = `SELECT * FROM manifests ${where} ORDER BY number DESC`;
  return prepared(db, sql)
    .all(...(rotation === undefined ? [] : [rotation]))
    .map((row) => toManifest(db, row));
}

export function findManifest(db: ReadableDb, id: ManifestId): Manifest | undefined {
  const row = prepared(db, 'SELECT * FROM manifests WHERE id = ?').get(id);
  return row && toManifest(db, row);
}

/** Records a packet that was built. Needs no change: what was sent stays on record, undo or not. */
export function insertManifest(db: WritableDb, manifest: Manifest): Manifest {
  const insert = db.transaction(() => {
    prepared(
      db,
      `INSERT INTO manifests
         (id, number, rotation, host, built_on, paper, forced, files, preflight)
       VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM manifests), ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      manifest.id,
      manifest.rotation,
      manifest.host,
      manifest.builtOn,
      manifest.paper,
      manifest.forced ? 1 : 0,
      JSON.stringify(manifest.files),
      JSON.stringify(manifest.preflight),
    );
    for (const [position, entry] of manifest.entries.entries()) {
      insertEntry(db, manifest.id, position, entry);
    }
    return findManifest(db, manifest.id) ?? manifest;
  });
  return withVaultFaults(() => insert());
}

function insertEntry(
  db: WritableDb,
  manifest: ManifestId,
  position: number,
  entry: ManifestEntry,
): void {
  prepared(
    db,
    `INSERT INTO manifest_entries
       (manifest, position, document, version, title, sha256, first_page, pages)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    manifest,
    position,
    entry.document,
    entry.version,
    entry.title,
    entry.sha256,
    entry.firstPage,
    entry.pages,
  );
}

function toManifest(db: ReadableDb, row: Row): Manifest {
  const sql = 'SELECT * FROM manifest_entries WHERE manifest = ? ORDER BY position';
  return {
    id: textOf(row, 'id'),
    rotation: textOf(row, 'rotation'),
    host: textOf(row, 'host'),
    builtOn: textOf(row, 'built_on'),
    paper: textOf(row, 'paper'),
    forced: row['forced'] === 1,
    files: jsonOf(row, 'files'),
    entries: prepared(db, sql).all(textOf(row, 'id')).map(toEntry),
    preflight: jsonOf(row, 'preflight'),
  };
}

function toEntry(row: Row): ManifestEntry {
  return {
    document: textOf(row, 'document'),
    version: textOf(row, 'version'),
    title: textOf(row, 'title'),
    sha256: textOf(row, 'sha256'),
    firstPage: numberOf(row, 'first_page'),
    pages: numberOf(row, 'pages'),
  };
}
