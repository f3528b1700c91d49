import type { ImportReport, ImportRequest } from '../../contract/documents-contract.ts';
import { isDatedAhead, sayDatedAhead } from '../../core/documents/dated-ahead.ts';
import type { DocumentVersion } from '../../core/documents/document.ts';
import { findType } from '../../core/documents/find-type.ts';
import { LARGER_REFUSAL } from '../../core/documents/largest-file.ts';
import { requireType } from '../../core/documents/require-type.ts';
import { suggestTitle } from '../../core/documents/suggest-title.ts';
import { suggestType } from '../../core/documents/suggest-type.ts';
import { Fault, isFault } from '../../core/shared/fault.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import type { Work } from '../calls/stream-work.ts';
import type { WritableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { LIMITS } from '../intake/intake-limits.ts';
import type { TakenIn } from '../intake/taken-in.ts';
import { hashBytes, putBlob } from '../rows/blob-store.ts';
import { type DocumentFields, saveDocument } from '../rows/document-store.ts';
import { requireDocument, requireHost } from '../rows/require-rows.ts';
import { noteThrough } from '../rows/unfinished-store.ts';
import { findVersionBySha, saveVersion } from '../rows/version-store.ts';
import type { AppContext } from '../session/context.ts';
import { allDocumentTypes } from '../session/read-season.ts';
import { type Pieces, savePieces } from '../session/save-change.ts';
import { todayOf } from '../session/today.ts';
import { whileUnfinished } from '../session/while-unfinished.ts';
import { assignKnown, isElsewhere } from './assign-known.ts';
import { isStoredWhole, putTaken, repairFile } from './repair-file.ts';

/** A file that was read: known by its hash already, or taken in by the engine. */
type Read = { readonly kind: 'known'; readonly version: DocumentVersion } | Taken;

interface Taken {
  readonly kind: 'taken';
  readonly taken: TakenIn;
  readonly original: Uint8Array;
  /** The version whose stored file is damaged, and made whole by this one. */
  readonly repairs?: DocumentVersion;
}

type Report = { -readonly [K in keyof ImportReport]: ImportReport[K] };

/** Files that are read and made placeable at the same time; the storing stays one by one. */
const AT_ONCE = 2;

/**
 * Takes files in, in the order given. Each is its own transaction: a bad file is refused with a
 * code and the rest goes on; what was stored before a cancel stays. One drop is one step of undo.
 */
export async function importDocuments(
  context: AppContext,
  request: ImportRequest,
  work: Work,
): Promise<ImportReport> {
  checkRequest(context, request);
  const names = request.files.map(({ name }) => name);
  return await whileUnfinished(context, { kind: 'import', names }, work.signal, async (id) => {
    const pieces = savePieces(context, countFiles, request.drop);
    try {
      return await importEach(context, request, work, { id, pieces });
    } finally {
      // Also where it was cancelled or broke off: what was stored by then stays.
      pieces.settle();
    }
  });
}

/** What undo says of the whole drop. */
const countFiles = (count: number) => `Added ${count} files`;

/** The step that the files are stored in, and under what the vault keeps how many are through. */
interface UnderWay {
  readonly id: string;
  readonly pieces: Pieces;
}

async function importEach(
  context: AppContext,
  request: ImportRequest,
  work: Work,
  { id, pieces }: UnderWay,
): Promise<ImportReport> {
  const report: Report = { added: [], duplicates: [], assigned: [], repaired: [], refused: [] };
  const total = request.files.length;
  const started = new Map<number, Promise<Read>>();
  const start = (index: number) => {
    const file = request.files[index];
    if (file === undefined || started.has(index) || work.signal.aborted) return;
    const taking = readFile(context, request, file, work.signal);
    taking.catch(() => {});
    started.set(index, taking);
  };
  for (const [index, file] of request.files.entries()) {
    work.report(index, total, file.name);
    for (let ahead = 0; ahead < AT_ONCE; ahead += 1) start(index + ahead);
    const taking = started.get(index);
    started.delete(index);
    if (taking === undefined)
      throw new Fault('cancelled', 'Cancelled. Files already taken in are kept.');
    const isThrough = (db: WritableDb) => {
      const refused = report.refused.map((one) => one.file);
      noteThrough(db, id, { done: index + 1, refused });
    };
    await settle(context, request, pieces, { name: file.name, taking, report, isThrough });
  }
  work.report(total, total, 'Done');
  return report;
}

function checkRequest(context: AppContext, request: ImportRequest): void {
  const { db } = context.session.require();
  if (request.document !== undefined) requireDocument(db, request.document);
  if (request.host !== undefined) requireHost(db, request.host);
  const { type } = request;
  if (type !== undefined) requireType(allDocumentTypes(db), type);
}

async function readFile(
  context: AppContext,
  request: ImportRequest,
  file: ImportRequest['files'][number],
  signal: AbortSignal,
): Promise<Read> {
  if (file.content.size > LIMITS.bytes) {
    throw new Fault(LARGER_REFUSAL.code, LARGER_REFUSAL.message);
  }
  const original = new Uint8Array(await file.content.arrayBuffer());
  const version = findVersionBySha(context.session.require().db, hashBytes(original));
  if (version !== undefined && isStoredWhole(context.session.require().db, version.sha256))
    return { kind: 'known', version };
  const { password } = request;
  const given = { name: baseName(file.name), bytes: original };
  const taken = await context.intake.takeIn(
    password === undefined ? given : { ...given, password },
    { signal },
  );
  return { kind: 'taken', taken, original, ...(version && { repairs: version }) };
}

interface Settling {
  readonly name: string;
  readonly taking: Promise<Read>;
  readonly report: Report;
  /** Has the vault know it, in the transaction that stores the file where there is one. */
  readonly isThrough: (db: WritableDb) => void;
}

async function settle(
  context: AppContext,
  request: ImportRequest,
  pieces: Pieces,
  { name, taking, report, isThrough }: Settling,
): Promise<void> {
  const { db: vault } = context.session.require();
  try {
    const read = await taking;
    if (read.kind === 'taken' && read.repairs !== undefined) {
      const { taken, original } = read;
      pieces.putBack((db) => {
        repairFile(db, taken, original);
        isThrough(db);
      });
      report.repaired.push({
        file: name,
        document: read.repairs.document,
        version: read.repairs.id,
      });
      return;
    }
    const known = read.kind === 'known' ? read : findStored(context, read);
    if (known.kind === 'known') {
      settleKnown(context, request, pieces, { file: name, version: known.version, report });
      return;
    }
    const version = pieces.save(`Added ${baseName(name)}`, (db) => {
      const stored = store(db, context, request, name, known);
      isThrough(db);
      return stored;
    });
    const { type } = requireDocument(context.session.require().db, version.document);
    report.added.push({
      file: name,
      document: version.document,
      version: version.id,
      type,
      pages: version.pages,
      bytes: version.bytes,
      sha256: version.sha256,
      notes: [...version.notes, ...aheadNotes(context, version, type)],
    });
  } catch (error) {
    if (!isFault(error) || !error.code.startsWith('file-')) throw error;
    report.refused.push({ file: name, code: error.code, message: error.message });
    isThrough(vault);
  }
}

/** A file that is here already is put to what it was added for, where it does not serve that yet. */
function settleKnown(
  context: AppContext,
  request: ImportRequest,
  pieces: Pieces,
  { file, version, report }: { file: string; version: DocumentVersion; report: Report },
): void {
  const { db } = context.session.require();
  const { document, id } = version;
  const { type: was } = requireDocument(db, document);
  if (!isElsewhere(requireDocument(db, document), request)) {
    report.duplicates.push({ file, document, version: id });
    return;
  }
  const put = pieces.save(`Assigned ${baseName(file)}`, (writable) =>
    assignKnown(writable, version, request),
  );
  const { type } = requireDocument(db, put.document);
  report.assigned.push({ file, document: put.document, version: put.id, type, was });
}

/** Said of the date as it stands today, so it is no part of the row. */
function aheadNotes(context: AppContext, { issued }: DocumentVersion, key: string) {
  const type = findType(allDocumentTypes(context.session.require().db), key);
  return isDatedAhead(issued, type, todayOf(context).day)
    ? [{ code: 'dated-ahead', message: sayDatedAhead(issued) }]
    : [];
}

/** The same file twice in one import: the first is stored by now. */
function findStored(context: AppContext, read: Taken): Read {
  const version = findVersionBySha(context.session.require().db, read.taken.sha256);
  return version === undefined ? read : { kind: 'known', version };
}

function store(
  db: WritableDb,
  context: AppContext,
  request: ImportRequest,
  name: string,
  { taken, original }: Taken,
): DocumentVersion {
  putBlob(db, original);
  putTaken(db, taken);
  const document = request.document ?? openDocument(db, request, name);
  const version: DocumentVersion = {
    id: newId<'version'>(),
    document,
    fileName: baseName(name),
    addedOn: todayOf(context).day,
    issued: request.issued,
    expires: request.expires,
    facts: {},
    kind: taken.kind,
    sha256: taken.sha256,
    bytes: taken.bytes,
    pages: taken.pages,
    notes: taken.notes,
  };
  return saveVersion(db, version);
}

function openDocument(db: WritableDb, request: ImportRequest, name: string): DocumentId {
  const types = allDocumentTypes(db);
  const type = request.type ?? suggestType(baseName(name), types);
  const document: DocumentFields = {
    id: newId<'document'>(),
    type,
    title: suggestTitle(
      baseName(name),
      types.find(({ key }) => key === type),
    ),
    issuer: '',
    notes: '',
    host: request.host,
    elective: request.elective,
  };
  return saveDocument(db, document).id;
}

/** The last part of a name that may carry folders of either kind of system. */
function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}
