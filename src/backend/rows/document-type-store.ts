import type { DocumentType } from '../../core/documents/document-type.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { jsonOf } from '../database/row-values.ts';

/** The types that the user added or changed, by key; the catalogue holds the others. */
export function listOwnDocumentTypes(db: ReadableDb): DocumentType[] {
  return prepared(db, 'SELECT body FROM document_types ORDER BY key')
    .all()
    .map((row) => jsonOf<DocumentType>(row, 'body'));
}

export function findOwnDocumentType(db: ReadableDb, key: string): DocumentType | undefined {
  const row = prepared(db, 'SELECT body FROM document_types WHERE key = ?').get(key);
  return row && jsonOf<DocumentType>(row, 'body');
}

/** Adds or replaces. Inside a change. */
export function saveOwnDocumentType(db: WritableDb, type: DocumentType): DocumentType {
  prepared(
    db,
    'INSERT INTO document_types (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body',
  ).run(type.key, JSON.stringify(type));
  return findOwnDocumentType(db, type.key) ?? type;
}

/** False when there was none. Inside a change. */
export function removeOwnDocumentType(db: WritableDb, key: string): boolean {
  return prepared(db, 'DELETE FROM document_types WHERE key = ?').run(key).changes > 0;
}
