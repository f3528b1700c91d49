import { manifestSchema } from '../../contract/schemas/packet-schemas.ts';
import type { Manifest, ManifestEntry } from '../../core/packets/packet.ts';
import { isDay } from '../../core/shared/day.ts';
import type { ManifestId, RotationId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, jsonOf, textOf } from '../database/row-values.ts';
import { writeWhole } from '../database/write-whole.ts';
import { rowReader } from './row-reader.ts';

type ManifestFields = Omit<Manifest, 'entries'>;

export const MANIFESTS = rowReader<ManifestFields>({
  table: 'manifests',
  noun: 'The record of a packet that was built',
  select: 'SELECT * FROM manifests',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...fieldsOf(row, {
      id: 'id',
      rotation: 'rotation',
      host: 'host',
      builtOn: 'built_on',
      paper: 'paper',
    }),
    forced: row['forced'] === 1,
    files: jsonOf(row, 'files'),
    preflight: jsonOf(row, 'preflight'),
  }),
  schema: manifestSchema.omit({ entries: true }),
});

export const MANIFEST_ENTRIES = rowReader<ManifestEntry>({
  table: 'manifest_entries',
  noun: 'A document in the record of a packet',
  select: 'SELECT * FROM manifest_entries',
  keyOf: (row) => `${row['manifest']} ${row['position']}`,
  fields: (row) =>
    fieldsOf(row, {
      document: 'document',
      version: 'version',
      title: 'title',
      sha256: 'sha256',
      firstPage: 'first_page',
      pages: 'pages',
    }),
  schema: manifestSchema.shape.entries.element,
});

/** A packet that is being written counts when it has its place. */
const FINAL =
  'id NOT IN (SELECT manifest FROM outputs_under_way WHERE manifest IS NOT NULL) ORDER BY number DESC';

/** What was built, newest first; of one rotation where it is named. */
export function listManifests(db: ReadableDb, rotation?: RotationId): Manifest[] {
  const found =
    rotation === undefined
      ? MANIFESTS.list(db, `WHERE ${FINAL}`)
      : MANIFESTS.list(db, `WHERE rotation = ? AND ${FINAL}`, rotation);
  return found.map((fields) => withEntries(db, fields));
}

export function findManifest(db: ReadableDb, id: ManifestId): Manifest | undefined {
  const fields = MANIFESTS.find(db, 'WHERE id = ?', id);
  return fields && withEntries(db, fields);
}

function withEntries(db: ReadableDb, fields: ManifestFields): Manifest {
  const which = 'WHERE manifest = ? ORDER BY position';
  const entries = MANIFEST_ENTRIES.list(db, which, fields.id);
  return { ...fields, entries: entries.map((entry) => withErasure(db, entry)) };
}

/** Says where a file was erased for good since. */
function withErasure(db: ReadableDb, entry: ManifestEntry): ManifestEntry {
  const sql = 'SELECT erased_on FROM blobs WHERE sha256 = ? AND erased_on IS NOT NULL';
  const on = String(prepared(db, sql).get(entry.sha256)?.['erased_on']);
  return isDay(on) ? { ...entry, erasedOn: on } : entry;
}

/** Records a packet that was built. Needs no change: what was sent stays on record, undo or not. */
export function insertManifest(db: WritableDb, manifest: Manifest): Manifest {
  return writeWhole(db, () => {
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
}

/** Of a packet that never got its place. */
export function removeManifest(db: WritableDb, id: string): void {
  prepared(db, 'DELETE FROM manifest_entries WHERE manifest = ?').run(id);
  prepared(db, 'DELETE FROM manifests WHERE id = ?').run(id);
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
