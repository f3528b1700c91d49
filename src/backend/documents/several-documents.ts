import type { Document } from '../../core/documents/document.ts';
import { requireType } from '../../core/documents/require-type.ts';
import { titleAfter } from '../../core/documents/title-after.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import { removeDocument, saveDocument } from '../rows/document-store.ts';
import { dropEvidence } from '../rows/immunization-store.ts';
import { requireDocument } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { allDocumentTypes } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';

/**
 * Several documents get one type, or go into the bin: all of them or none, in one step of undo. A
 * document that is gone is a Fault.
 */
export function typeDocuments(
  context: AppContext,
  ids: readonly DocumentId[],
  key: string,
): { label: string } {
  const { db } = context.session.require();
  const types = allDocumentTypes(db);
  const type = requireType(types, key);
  const documents = findAll(context, ids);
  const label = `Changed ${nameAll(documents)} to ${type.title}`;
  saveChange(context, label, (writable) => {
    for (const document of documents) {
      const title = titleAfter(document, key, types);
      saveDocument(writable, { ...document, type: key, title });
    }
  });
  return { label };
}

export function deleteDocuments(
  context: AppContext,
  ids: readonly DocumentId[],
): { label: string } {
  const documents = findAll(context, ids);
  const label = `Deleted ${nameAll(documents)}`;
  saveChange(context, label, (writable) => {
    for (const { id } of documents) {
      dropEvidence(writable, id);
      removeDocument(writable, id);
    }
  });
  return { label };
}

function findAll(context: AppContext, ids: readonly DocumentId[]): Document[] {
  const { db } = context.session.require();
  return [...new Set(ids)].map((id) => requireDocument(db, id));
}

function nameAll(documents: readonly Document[]): string {
  const [only] = documents;
  return documents.length === 1 && only !== undefined
    ? only.title
    : `${documents.length} documents`;
}
