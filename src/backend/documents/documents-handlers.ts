import type { Document, DocumentFacts, DocumentVersion } from '../../core/documents/document.ts';
import { FILE_KIND_FACTS } from '../../core/documents/file-kind.ts';
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
import { requireDocument, requireVersion } from '../rows/require-rows.ts';
import { removeVersion, saveVersion } from '../rows/version-store.ts';
import type { AppContext } from '../session/context.ts';
import { allDocumentTypes } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { importDocuments } from './import-documents.ts';

function changeDocument(
  context: AppContext,
  id: DocumentId,
  changes: Changes<Pick<Document, 'type' | 'title' | 'issuer' | 'notes'>>,
): Document {
  const { db } = context.session.require();
  const document = requireDocument(db, id);
  requireType(context, changes.type);
  return saveChange(context, `Changed ${document.title}`, (writable) =>
    saveDocument(writable, applyChanges<Document>(document, changes)),
  );
}

function requireType(context: AppContext, key: string | undefined): void {
  const types = allDocumentTypes(context.session.require().db);
  if (key !== undefined && !types.some((type) => type.key === key)) {
    throw new Fault(
      'type-not-found',
      `There is no document type "${key}". Choose one from the list.`,
    );
  }
}

type VersionChanges = Pick<Changes<DocumentVersion>, 'issued' | 'expires' | 'facts'> & {
  readonly factChanges?: ClearingChanges<DocumentFacts> | undefined;
};

function changeVersion(context: AppContext, id: VersionId, changes: VersionChanges): Document {
  const { db } = context.session.require();
  const version = requireVersion(db, id);
  const { factChanges = {}, ...given } = changes;
  const dated = applyChanges(version, given);
  const { issued, expires } = dated;
  if (issued !== undefined && expires !== undefined && expires < issued) {
    throw new Fault(
      'version-dates-invalid',
      'It would expire before it was issued. Correct one of the dates.',
    );
  }
  const document = requireDocument(db, version.document);
  return saveChange(context, `Changed ${document.title}`, (writable) => {
    saveVersion(writable, { ...dated, facts: applyChanges(dated.facts, factChanges, {}) });
    return requireDocument(writable, version.document);
  });
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
    requireType(context, input.type);
    const { type, title, appliedOn } = input;
    const expected = {
      id: newId<'document'>(),
      type,
      title,
      issuer: '',
      notes: input.notes ?? '',
      appliedOn,
    };
    return saveChange(context, `Noted that ${title} was applied for`, (db) =>
      saveDocument(db, expected),
    );
  }),
  remove: os.documents.remove.handler(({ context, input }) => deleteDocument(context, input.id)),
  removeVersion: os.documents.removeVersion.handler(({ context, input }) =>
    deleteVersion(context, input.id),
  ),
  file: os.documents.file.handler(({ context, input }) =>
    readFile(context, input.version, input.form),
  ),
};
