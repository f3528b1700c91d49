import { basename } from 'node:path';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { Document } from '../../core/documents/document.ts';
import { isFault } from '../../core/shared/fault.ts';
import type { Work } from '../calls/stream-work.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { textOf } from '../database/row-values.ts';
import { type ExportTarget, openExportTarget } from '../delivery/export-target.ts';
import { rememberOutput } from '../delivery/remember-output.ts';
import { everyEntry } from '../history/every-entry.ts';
import { readBlob } from '../rows/blob-store.ts';
import { listBudgetLines } from '../rows/budget-store.ts';
import { listClusterGroups } from '../rows/cluster-group-store.ts';
import { listDamagedRows } from '../rows/damaged-rows.ts';
import { listDocuments } from '../rows/document-store.ts';
import { listOwnDocumentTypes } from '../rows/document-type-store.ts';
import { listFunds } from '../rows/fund-store.ts';
import { listHosts } from '../rows/host-store.ts';
import { listImmunizations } from '../rows/immunization-store.ts';
import { listLetters } from '../rows/letter-store.ts';
import { listManifests } from '../rows/manifest-store.ts';
import { listMarks } from '../rows/mark-store.ts';
import { readProfile } from '../rows/profile-store.ts';
import { listRotations } from '../rows/rotation-store.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { nameFiles } from './name-files.ts';
import { readPastDamage } from './read-past-damage.ts';

/**
 * Writes everything out in open formats: each file as it came, under documents/, and sojourn.json
 * with every row and the hash of every file. A row that cannot be read stands there as it is stored,
 * and its file under documents/unread/; what is lost with a damaged page is named in `losses`, and the
 * rest goes on. What comes out is not encrypted. A folder that is not empty is refused, so nothing is
 * overwritten. It is put together aside: sojourn.json gets its place last, and a cancel leaves nothing.
 */
export async function exportEverything(
  context: AppContext,
  to: SaveTarget,
  work: Work,
): Promise<{ files: number; delivered: Delivered[]; losses: string[] }> {
  const vault = context.session.require();
  return await readPastDamage(vault, async (db, lost) => {
    const { documents, names, rows } = collect(db);
    const files = [...filesOf(documents, names), ...unreadFiles(db, documents)];
    const target = await openExportTarget(context, to);
    const write = async () => {
      try {
        return await writeAll(target, files, { db, rows, lost }, work);
      } finally {
        await target.abandon();
      }
    };
    if (target.output === undefined) return await write();
    return await rememberOutput(vault.db, { ...target.output, sha256: undefined }, write);
  });
}

async function writeAll(
  target: ExportTarget,
  files: readonly ExportedFile[],
  { db, rows, lost }: { db: ReadableDb; rows: object; lost: readonly string[] },
  work: Work,
) {
  const losses = [...lost];
  let written = 0;
  for (const { path, sha256 } of files) {
    work.signal.throwIfAborted();
    work.report(written, files.length + 1, basename(path));
    const bytes = readOrName(db, sha256, losses);
    if (bytes === undefined) continue;
    await target.add(path, bytes);
    written += 1;
  }
  work.signal.throwIfAborted();
  const text = `${JSON.stringify({ ...rows, losses }, null, 2)}\n`;
  await target.add('sojourn.json', new TextEncoder().encode(text));
  const delivered = await target.finish();
  work.report(files.length + 1, files.length + 1, 'Done');
  return { files: written + 1, delivered, losses };
}

function collect(db: ReadableDb) {
  const documents = listDocuments(db);
  const names = nameFiles(documents);
  return { documents, names, rows: collectRows(db, documents, names) };
}

/** The bytes of a file; of a damaged one only its name, among the losses. */
function readOrName(db: ReadableDb, sha256: string, losses: string[]): Uint8Array | undefined {
  try {
    return readBlob(db, sha256);
  } catch (error) {
    if (!isFault(error) || !error.code.startsWith('blob-')) throw error;
    losses.push(error.message);
    return undefined;
  }
}

interface ExportedFile {
  readonly path: string;
  readonly sha256: string;
}

function filesOf(
  documents: readonly Document[],
  names: ReadonlyMap<string, string>,
): ExportedFile[] {
  return documents
    .flatMap(({ versions }) => versions)
    .map(({ id, sha256 }) => ({ path: names.get(id) ?? sha256, sha256 }));
}

/** Files that are in the vault while their version or document cannot be read, by their hash. */
function unreadFiles(db: ReadableDb, documents: readonly Document[]): ExportedFile[] {
  const read = new Set(documents.flatMap(({ versions }) => versions).map(({ sha256 }) => sha256));
  return prepared(
    db,
    'SELECT DISTINCT b.sha256 FROM document_versions v JOIN blobs b USING (sha256)',
  )
    .all()
    .map((row) => textOf(row, 'sha256'))
    .filter((sha256) => !read.has(sha256))
    .map((sha256) => ({ path: `documents/unread/${sha256}`, sha256 }));
}

function collectRows(
  db: ReadableDb,
  documents: readonly Document[],
  names: ReadonlyMap<string, string>,
): object {
  return {
    format: 'sojourn-export',
    version: 1,
    profile: readProfile(db),
    documentTypes: listOwnDocumentTypes(db),
    documents: documents.map((document) => ({
      ...document,
      versions: document.versions.map((version) => ({ ...version, file: names.get(version.id) })),
    })),
    hosts: listHosts(db),
    rotations: listRotations(db),
    immunizations: listImmunizations(db),
    budgetLines: listBudgetLines(db),
    funds: listFunds(db),
    clusterGroups: listClusterGroups(db),
    letters: listLetters(db),
    agendaMarks: listMarks(db),
    manifests: listManifests(db),
    settings: readSettings(db),
    history: [...everyEntry(db)],
    damagedRows: listDamagedRows(db),
  };
}
