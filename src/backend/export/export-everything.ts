import type { Delivered, Place } from '../../contract/place.ts';
import type { Document } from '../../core/documents/document.ts';
import type { Work } from '../calls/stream-work.ts';
import type { ReadableDb } from '../database/handles.ts';
import { openExportTarget } from '../delivery/export-target.ts';
import { readBlob } from '../rows/blob-store.ts';
import { listBudgetLines } from '../rows/budget-store.ts';
import { listClusterGroups } from '../rows/cluster-group-store.ts';
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

/**
 * Writes everything out in open formats: each file as it came, under documents/, and sojourn.json
 * with every row and the hash of every file. What comes out is not encrypted. A folder that is not
 * empty is refused, so nothing is overwritten; a cancel leaves what was written so far.
 */
export async function exportEverything(
  context: AppContext,
  to: Place,
  work: Work,
): Promise<{ files: number; delivered: Delivered[] }> {
  const { db } = context.session.require();
  const documents = listDocuments(db);
  const names = nameFiles(documents);
  const target = await openExportTarget(context, to);
  let written = 0;
  for (const version of documents.flatMap((document) => document.versions)) {
    work.signal.throwIfAborted();
    work.report(written, names.size + 1, version.fileName);
    await target.add(names.get(version.id) ?? version.sha256, readBlob(db, version.sha256));
    written += 1;
  }
  const rows = `${JSON.stringify(collectRows(db, documents, names), null, 2)}\n`;
  await target.add('sojourn.json', new TextEncoder().encode(rows));
  work.report(written + 1, written + 1, 'Done');
  return { files: written + 1, delivered: await target.finish() };
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
  };
}
