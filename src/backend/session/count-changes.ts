import type { ReadableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { numberOf } from '../database/row-values.ts';

/** SQLite's count of rows changed through this connection: the vault has no other. */
export function countChanges(db: ReadableDb): number {
  return numberOf(prepared(db, 'SELECT total_changes() AS n').get() ?? {}, 'n');
}
