import { type DocumentId, idOf } from '../../core/shared/id.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';

/** Which document a stored file belongs to, for messages; also when the database cannot say any more. */
export function nameBlob(
  db: ReadableDb,
  sha256: string,
): { readonly name: string; readonly document?: DocumentId } {
  try {
    const row = prepared(
      db,
      `SELECT d.id, d.title, v.file_name FROM document_versions v
       JOIN documents d ON d.id = v.document WHERE v.sha256 = ? LIMIT 1`,
    ).get(sha256);
    if (row === undefined) return { name: 'a deleted document' };
    return {
      name: `"${row['title']}" (${row['file_name']})`,
      document: idOf(String(row['id'])),
    };
  } catch {
    return { name: 'a document whose name cannot be read' };
  }
}
