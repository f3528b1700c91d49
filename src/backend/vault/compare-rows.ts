import { createHash } from 'node:crypto';
import type { ReadableDb } from '../database/handles.ts';

/** Tables of this moment and this machine: what is being written just now. */
const PASSING = new Set(['outputs_under_way']);

/** Every row of every table as its table and hash. */
export function readRowHashes(db: ReadableDb): Set<string> {
  const hashes = new Set<string>();
  for (const table of tablesOf(db)) {
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).iterate();
    const same = new Map<string, number>();
    for (const row of rows) {
      const hash = hashRow(row);
      // Two rows may be alike: each counts.
      const nth = (same.get(hash) ?? 0) + 1;
      same.set(hash, nth);
      hashes.add(`${table} ${hash} ${nth}`);
    }
  }
  return hashes;
}

/** How many rows of a restored backup stand in the vault as they were, and how many do not. */
export function compareRows(
  restored: ReadonlySet<string>,
  now: ReadonlySet<string>,
): { readonly same: number; readonly since: number } {
  const same = [...restored].filter((row) => now.has(row)).length;
  const changed = restored.size - same;
  const added = now.size - same;
  return { same, since: Math.max(changed, added) };
}

function tablesOf(db: ReadableDb): string[] {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  const names = db
    .prepare<[], { name: string }>(sql)
    .all()
    .map(({ name }) => name);
  return names.filter((name) => !PASSING.has(name));
}

function hashRow(row: Record<string, unknown>): string {
  const hash = createHash('sha256');
  for (const [column, value] of Object.entries(row)) {
    hash.update(`${column}:${typeof value}:`);
    if (value instanceof Uint8Array) hash.update(value);
    else hash.update(String(value));
    hash.update('\0');
  }
  return hash.digest('hex');
}
