import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../core/hosts/host.ts';
import { unpackHost } from '../../core/hosts/unpack-host.ts';
import type { Exception } from '../../core/requirements/requirement.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { parseDay } from '../../core/shared/day.ts';
import type { DocumentId, RotationId } from '../../core/shared/id.ts';
import type { Work } from '../calls/stream-work.ts';
import { forgetChanges } from '../database/change.ts';
import type { WritableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { importDocuments } from '../documents/import-documents.ts';
import { resourcePath } from '../installed/resources.ts';
import { saveBudgetLine } from '../rows/budget-store.ts';
import { saveClusterGroup } from '../rows/cluster-group-store.ts';
import { listDocuments, saveDocument } from '../rows/document-store.ts';
import { saveFund } from '../rows/fund-store.ts';
import { saveHost } from '../rows/host-store.ts';
import { saveImmunization } from '../rows/immunization-store.ts';
import { saveLetter } from '../rows/letter-store.ts';
import { saveProfile } from '../rows/profile-store.ts';
import { saveRotation } from '../rows/rotation-store.ts';
import { markSampleVault, readSettings, saveSettings } from '../rows/settings-store.ts';
import { findVersion, saveVersion } from '../rows/version-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import {
  SAMPLE_DOCUMENTS,
  SAMPLE_EXPECTED,
  type SampleDocument,
} from './sample/sample-documents.ts';
import { SAMPLE_HOSTS, type SampleHostKey } from './sample/sample-hosts.ts';
import {
  SAMPLE_FUNDS,
  SAMPLE_GROUPS,
  SAMPLE_LETTERS,
  SAMPLE_LINES,
  SAMPLE_PROFILE,
  SAMPLE_ROTATIONS,
  SAMPLE_TODAY,
  type SampleRotation,
} from './sample/sample-plan.ts';
import { SAMPLE_RECORD } from './sample/sample-record.ts';

/**
 * Fills a new vault with the sample season. Its documents go through the same import as anybody's.
 * Only what the applicant did last can be undone: the rest nobody did by hand.
 */
export async function fillSampleSeason(context: AppContext, work: Work): Promise<void> {
  const { db } = context.session.require();
  saveSettings(db, {
    ...readSettings(db),
    homeCurrency: 'USD',
    fixedToday: SAMPLE_TODAY,
    autoLockMinutes: 0,
  });
  markSampleVault(db);
  for (const [index, document] of SAMPLE_DOCUMENTS.entries()) {
    work.report(index, SAMPLE_DOCUMENTS.length, document.title);
    await addDocument(context, document, work.signal);
  }
  saveChange(context, 'Sample season', (writable) => {
    const hosts = addPlan(writable);
    giveHosts(writable, hosts);
    addRecord(writable);
  });
  forgetChanges(db);
  for (const expected of SAMPLE_EXPECTED) {
    const label = `Noted that ${expected.title} was applied for`;
    saveChange(context, label, (writable) => addExpected(writable, expected));
  }
  context.session.announce();
}

async function addDocument(
  context: AppContext,
  sample: SampleDocument,
  signal: AbortSignal,
): Promise<void> {
  let document: DocumentId | undefined;
  for (const { file, issued, expires, facts } of sample.versions) {
    const content = new Blob([await readFile(join(resourcePath('sample'), 'documents', file))]);
    const request = { files: [{ name: file, content }], type: sample.type, document };
    const report = await importDocuments(context, request, { report: () => {}, signal });
    const [added] = report.added;
    if (added === undefined) throw new Error(`the sample document ${file} was not taken in`);
    document = added.document;
    saveChange(context, 'Sample season', (db) => {
      const version = findVersion(db, added.version);
      if (version === undefined) throw new Error('a sample version is not there');
      saveVersion(db, {
        ...version,
        issued: issued === undefined ? undefined : parseDay(issued),
        expires: expires === undefined ? undefined : parseDay(expires),
        addedOn: issued === undefined ? SAMPLE_TODAY : parseDay(issued),
        facts: facts ?? {},
      });
      const { type, title, issuer = '', notes = '' } = sample;
      saveDocument(db, { id: added.document, type, title, issuer, notes });
    });
  }
}

/** Says whose the papers of hosts are: they came in before there was a host. */
function giveHosts(db: WritableDb, hosts: ReadonlyMap<SampleHostKey, Host>): void {
  const documents = listDocuments(db);
  for (const { title, host: key } of SAMPLE_DOCUMENTS) {
    const paper = documents.find((document) => document.title === title);
    const host = key && hosts.get(key)?.id;
    if (paper !== undefined && host !== undefined) saveDocument(db, { ...paper, host });
  }
}

/** The immunization record, each entry with the document that it was copied from. */
function addRecord(db: WritableDb): void {
  const documents = listDocuments(db);
  for (const { paper, ...entry } of SAMPLE_RECORD) {
    const evidence = documents.filter(({ title }) => title === paper).map(({ id }) => id);
    saveImmunization(db, { ...entry, id: newId(), evidence });
  }
}

function addExpected(db: WritableDb, expected: (typeof SAMPLE_EXPECTED)[number]): void {
  const appliedOn = parseDay(expected.appliedOn);
  saveDocument(db, { ...expected, id: newId<'document'>(), issuer: '', appliedOn });
}

function addPlan(db: WritableDb): ReadonlyMap<SampleHostKey, Host> {
  saveProfile(db, SAMPLE_PROFILE);
  const hosts = new Map<SampleHostKey, Host>();
  const rotations = new Map<SampleHostKey, RotationId>();
  for (const sample of SAMPLE_ROTATIONS) {
    const host = saveHost(db, unpackHost(SAMPLE_HOSTS[sample.host], newId));
    hosts.set(sample.host, host);
    rotations.set(sample.host, saveRotation(db, toRotation(sample, host)).id);
  }
  for (const { rotation, ...letter } of SAMPLE_LETTERS) {
    const from = rotation === undefined ? undefined : rotations.get(rotation);
    saveLetter(db, { ...letter, rotation: from, id: newId<'letter'>() });
  }
  addMoney(db, rotations);
  return hosts;
}

function toRotation({ exceptions, ...sample }: SampleRotation, host: Host): Rotation {
  return {
    ...sample,
    id: newId<'rotation'>(),
    host: host.id,
    tags: [],
    notes: '',
    exceptions: (exceptions ?? []).map((exception) => toException(exception, host)),
  };
}

function toException(
  { title, kind, note }: NonNullable<SampleRotation['exceptions']>[number],
  host: Host,
): Exception {
  const requirement = host.requirements.find((candidate) => candidate.title === title);
  if (requirement === undefined) throw new Error(`the sample host has no requirement "${title}"`);
  return { requirement: requirement.id, kind, note, on: SAMPLE_TODAY };
}

function addMoney(db: WritableDb, rotations: ReadonlyMap<SampleHostKey, RotationId>): void {
  const idOf = (key: SampleHostKey): RotationId => {
    const id = rotations.get(key);
    if (id === undefined) throw new Error(`the sample has no rotation "${key}"`);
    return id;
  };
  for (const { rotation, ...line } of SAMPLE_LINES) {
    const served = rotation === undefined ? {} : { rotation: idOf(rotation) };
    saveBudgetLine(db, { ...line, ...served, id: newId<'budget-line'>(), notes: '' });
  }
  for (const fund of SAMPLE_FUNDS) saveFund(db, { ...fund, id: newId<'fund'>() });
  for (const { title, rotations: keys } of SAMPLE_GROUPS) {
    saveClusterGroup(db, { id: newId<'cluster-group'>(), title, rotations: keys.map(idOf) });
  }
}
