import type { ImportPurpose } from '../../contract/documents-contract.ts';
import type { Document, DocumentVersion } from '../../core/documents/document.ts';
import { findType } from '../../core/documents/find-type.ts';
import { titleAfter } from '../../core/documents/title-after.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import type { WritableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { removeDocument, saveDocument } from '../rows/document-store.ts';
import { moveEvidence } from '../rows/immunization-store.ts';
import { requireDocument } from '../rows/require-rows.ts';
import { removeVersion, saveVersion } from '../rows/version-store.ts';
import { allDocumentTypes } from '../session/read-season.ts';

/** True where a file that is here already does not serve the purpose yet. */
export function isElsewhere(document: Document, purpose: ImportPurpose): boolean {
  if (purpose.document !== undefined) return purpose.document !== document.id;
  const { type, host, elective } = placedBy(document, purpose);
  return type !== document.type || host !== document.host || elective !== document.elective;
}

/** What is not said stays; what another host calls its electives says nothing. */
function placedBy(document: Document, { type = document.type, ...purpose }: ImportPurpose) {
  const { host = document.host } = purpose;
  const kept = host === document.host ? document.elective : undefined;
  return { type, host, elective: purpose.elective ?? kept };
}

/** Puts a file that is here already to the purpose that it was added for. Inside a change. */
export function assignKnown(
  db: WritableDb,
  version: DocumentVersion,
  purpose: ImportPurpose,
): DocumentVersion {
  const { issued = version.issued, expires = version.expires } = purpose;
  const dated = { ...version, issued, expires };
  if (purpose.document !== undefined) return moveVersion(db, dated, purpose.document);
  const document = requireDocument(db, version.document);
  const place = placedBy(document, purpose);
  const title = titleAfter(document, place.type, allDocumentTypes(db));
  saveDocument(db, { ...document, ...place, title });
  return saveVersion(db, dated);
}

/** The file becomes a version of that document; one that it leaves without a file goes. */
function moveVersion(db: WritableDb, version: DocumentVersion, to: DocumentId): DocumentVersion {
  const [from, target] = [requireDocument(db, version.document), requireDocument(db, to)];
  const { facts } = findType(allDocumentTypes(db), target.type);
  removeVersion(db, version.id);
  if (from.versions.length === 1 && from.appliedOn === undefined) {
    moveEvidence(db, from.id, to);
    removeDocument(db, from.id);
  }
  const known = Object.entries(version.facts).filter(([key]) =>
    facts.some((one) => one.key === key),
  );
  return saveVersion(db, {
    ...version,
    id: newId<'version'>(),
    document: to,
    facts: from.type === target.type ? version.facts : Object.fromEntries(known),
  });
}
