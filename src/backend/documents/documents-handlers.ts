import type { Document, DocumentFacts, DocumentVersion } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { FILE_KIND_FACTS } from '../../core/documents/file-kind.ts';
import { findType } from '../../core/documents/find-type.ts';
import { readFacts } from '../../core/documents/read-facts.ts';
import { requireType } from '../../core/documents/require-type.ts';
import { titleAfter } from '../../core/documents/title-after.ts';
import {
  applyChanges,
  type Changes,
  type ClearingChanges,
} from '../../core/shared/apply-changes.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { DocumentId, VersionId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import { streamWork } from '../calls/stream-work.ts';
import { newId } from '../database/new-id.ts';
import { plainBytes } from '../delivery/plain-bytes.ts';
import { readBlob } from '../rows/blob-store.ts';
import { listDocuments, removeDocument, saveDocument } from '../rows/document-store.ts';
import {
  findOwnDocumentType,
  removeOwnDocumentType,
  saveOwnDocumentType,
} from '../rows/document-type-store.ts';
import { dropEvidence } from '../rows/immunization-store.ts';
import { readPlaceableCopy } from '../rows/read-placeable-copy.ts';
import { requireDocument, requireHost, requireVersion } from '../rows/require-rows.ts';
import { removeVersion, saveVersion } from '../rows/version-store.ts';
import type { AppContext } from '../session/context.ts';
import { allDocumentTypes } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { deliverOriginal } from './deliver-original.ts';
import { importDocuments } from './import-documents.ts';
import { deleteDocuments, typeDocuments } from './several-documents.ts';

function changeDocument(
  context: AppContext,
  id: DocumentId,
  changes: Changes<Pick<Document, 'type' | 'title' | 'issuer' | 'notes' | 'host' | 'elective'>>,
): Document {
  const { db } = context.session.require();
  const document = requireDocument(db, id);
  checkType(context, changes.type);
  if (changes.host != null) requireHost(db, changes.host);
  // What another host calls its electives says nothing here.
  const moved = changes.host !== undefined && changes.host !== document.host;
  const elective = changes.elective ?? (moved ? null : undefined);
  const title = changes.title ?? titleAfter(document, changes.type, allDocumentTypes(db));
  return saveChange(context, `Changed ${document.title}`, (writable) =>
    saveDocument(writable, applyChanges<Document>(document, { ...changes, elective, title })),
  );
}

function checkType(context: AppContext, key: string | undefined): void {
  if (key !== undefined) requireType(allDocumentTypes(context.session.require().db), key);
}

type VersionChanges = Pick<Changes<DocumentVersion>, 'issued' | 'expires' | 'facts'> & {
  readonly factChanges?: ClearingChanges<DocumentFacts> | undefined;
};

function changeVersion(context: AppContext, id: VersionId, changes: VersionChanges): Document {
  const { db } = context.session.require();
  const version = requireVersion(db, id);
  const document = requireDocument(db, version.document);
  const { facts, ...given } = changes;
  const dated = applyChanges(version, given);
  const { issued, expires } = dated;
  if (issued !== undefined && expires !== undefined && expires < issued) {
    throw new Fault(
      'version-dates-invalid',
      'It would expire before it was issued. Correct one of the dates.',
    );
  }
  const type = findType(allDocumentTypes(db), document.type);
  return saveChange(context, `Changed ${document.title}`, (writable) => {
    saveVersion(writable, { ...dated, facts: changeFacts(type, version.facts, changes) });
    return requireDocument(writable, version.document);
  });
}

/** Throws Faults `fact-not-found` and `fact-value-unknown`. */
function changeFacts(
  type: DocumentType,
  before: DocumentFacts,
  { facts, factChanges = {} }: VersionChanges,
): DocumentFacts {
  const given =
    facts == null ? before : applyChanges<DocumentFacts>({}, readFacts(type, facts), {});
  return applyChanges<DocumentFacts>(given, readFacts(type, factChanges), {});
}

function deleteVersion(context: AppContext, id: VersionId): { label: string } {
  const { db } = context.session.require();
  const version = requireVersion(db, id);
  const document = requireDocument(db, version.document);
  if (document.versions.length === 1 && document.appliedOn === undefined) {
    return deleteDocument(context, document.id);
  }
  const label = `Deleted a version of ${document.title}`;
  saveChange(context, label, (writable) => removeVersion(writable, id));
  return { label };
}

function deleteDocument(context: AppContext, id: DocumentId): { label: string } {
  const label = `Deleted ${requireDocument(context.session.require().db, id).title}`;
  saveChange(context, label, (writable) => {
    dropEvidence(writable, id);
    removeDocument(writable, id);
  });
  return { label };
}

function readFile(context: AppContext, id: VersionId, form: 'original' | 'placeable') {
  const { db } = context.session.require();
  const version = requireVersion(db, id);
  const original = form === 'original';
  const bytes = original ? readBlob(db, version.sha256) : readPlaceableCopy(db, version).bytes;
  const { mediaType } = FILE_KIND_FACTS[original ? version.kind : 'pdf'];
  const name = original ? version.fileName : `${version.fileName.replace(/\.[^.]+$/, '')}.pdf`;
  return {
    name,
    mediaType,
    content: new Blob([plainBytes(bytes)], { type: mediaType }),
  };
}

function deleteType(context: AppContext, key: string): { label: string } {
  const { db } = context.session.require();
  const type = findOwnDocumentType(db, key);
  if (type === undefined)
    throw new Fault('type-not-found', 'This is not a type of your own, so it stays.');
  const bundled = allDocumentTypes(db).length;
  const label = `Deleted the type ${type.title}`;
  return saveChange(context, label, (writable) => {
    removeOwnDocumentType(writable, key);
    const used = listDocuments(writable).some((document) => document.type === key);
    if (used && allDocumentTypes(writable).length < bundled) {
      throw new Fault(
        'type-in-use',
        `Documents of the type ${type.title} are in the vault. Give them another type first.`,
      );
    }
    return { label };
  });
}

export const documentsHandlers = {
  list: os.documents.list.handler(({ context }) => listDocuments(context.session.require().db)),
  types: os.documents.types.handler(({ context }) =>
    allDocumentTypes(context.session.require().db),
  ),
  saveType: os.documents.saveType.handler(({ context, input }) =>
    saveChange(context, `Changed the type ${input.title}`, (db) => saveOwnDocumentType(db, input)),
  ),
  removeType: os.documents.removeType.handler(({ context, input }) =>
    deleteType(context, input.key),
  ),
  import: os.documents.import.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) => importDocuments(context, input, work)),
  ),
  update: os.documents.update.handler(({ context, input: { id, ...changes } }) =>
    changeDocument(context, id, changes),
  ),
  updateVersion: os.documents.updateVersion.handler(({ context, input: { id, ...changes } }) =>
    changeVersion(context, id, changes),
  ),
  expect: os.documents.expect.handler(({ context, input }) => {
    checkType(context, input.type);
    const { type, title, host, elective, appliedOn } = input;
    if (host !== undefined) requireHost(context.session.require().db, host);
    const expected = {
      id: newId<'document'>(),
      type,
      title,
      issuer: '',
      notes: input.notes ?? '',
      host,
      elective,
      appliedOn,
    };
    return saveChange(context, `Noted that ${title} was applied for`, (db) =>
      saveDocument(db, expected),
    );
  }),
  remove: os.documents.remove.handler(({ context, input }) => deleteDocument(context, input.id)),
  updateSeveral: os.documents.updateSeveral.handler(({ context, input }) =>
    typeDocuments(context, input.ids, input.type),
  ),
  removeSeveral: os.documents.removeSeveral.handler(({ context, input }) =>
    deleteDocuments(context, input.ids),
  ),
  removeVersion: os.documents.removeVersion.handler(({ context, input }) =>
    deleteVersion(context, input.id),
  ),
  saveFile: os.documents.saveFile.handler(({ context, input }) =>
    deliverOriginal(context, input.version, input.to),
  ),
  file: os.documents.file.handler(({ context, input }) =>
    readFile(context, input.version, input.form),
  ),
};
