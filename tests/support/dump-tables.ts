import { createHash } from 'node:crypto';
import type { ReadableDb } from '../../src/backend/database/handles.ts';

/** Every row of every table, in a form that can be compared. Blobs stand as their hashes. */
export function dumpTables(
  db: ReadableDb,
  leaveOut: readonly string[] = [],
): Record<string, unknown[]> {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  const names = db.prepare<[], { name: string }>(sql).all();
  const tables = names.map(({ name }) => name).filter((name) => !leaveOut.includes(name));
  return Object.fromEntries(
    tables.sort().map((table) => {
      const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
      return [table, rows.map((row) => JSON.stringify(row, asHash)).sort()];
    }),
  );
}

function asHash(_key: string, value: unknown): unknown {
  const isBuffer = (value as { type?: unknown } | null)?.type === 'Buffer';
  if (!isBuffer) return value;
  return createHash('sha256')
    .update(Buffer.from((value as { data: number[] }).data))
    .digest('hex');
}
