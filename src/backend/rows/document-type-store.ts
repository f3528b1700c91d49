import { documentTypeSchema } from '../../contract/schemas/document-schemas.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { jsonFieldsOf, textOf } from '../database/row-values.ts';
import { rowReader } from './row-reader.ts';

export const OWN_TYPES = rowReader<DocumentType>({
  table: 'document_types',
  noun: 'A document type of your own',
  select: 'SELECT * FROM document_types',
  keyOf: (row) => textOf(row, 'key'),
  fields: (row) => ({ ...jsonFieldsOf(row, 'body'), key: row['key'] }),
  schema: documentTypeSchema,
});

/** The types that the user added or changed, by key; the catalogue holds the others. */
export function listOwnDocumentTypes(db: ReadableDb): DocumentType[] {
  return OWN_TYPES.list(db, 'ORDER BY key');
}

export function findOwnDocumentType(db: ReadableDb, key: string): DocumentType | undefined {
  return OWN_TYPES.find(db, 'WHERE key = ?', key);
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
