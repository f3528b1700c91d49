import type { Statement } from 'better-sqlite3';
import type { ReadableDb } from './handles.ts';

type Bound = string | number | null | Uint8Array;
/** A row as it comes out of SQLite. */
export type Row = Record<string, string | number | null | Buffer>;

const kept = new WeakMap<ReadableDb, Map<string, Statement<Bound[], Row>>>();

/** The statement for `sql` on this vault, compiled once. `sql` is always a literal of ours. */
export function prepared(db: ReadableDb, sql: string): Statement<Bound[], Row> {
  let statements = kept.get(db);
  if (statements === undefined) {
    statements = new Map();
    kept.set(db, statements);
  }
  let statement = statements.get(sql);
  if (statement === undefined) {
    statement = db.prepare<Bound[], Row>(sql);
    statements.set(sql, statement);
  }
  return statement;
}
