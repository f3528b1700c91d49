import type { ReadableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { tableColumns } from '../database/table-columns.ts';
import { isDamage } from './is-damage.ts';

/**
 * Hands every row of a table that can be read to `take`, once, and answers whether all of them could.
 * A damaged page ends any walk over it: the rows before it are read forwards, those behind it backwards.
 * What lies between two is found page by page (`readPages`).
 */
export function readTable(db: ReadableDb, table: string, take: (row: Row) => void): boolean {
  const { all, key } = tableColumns(db, table);
  // The row that names the table is lost.
  if (all.length === 0) return false;
  const seen = new Set<string>();
  const once = (row: Row) => {
    const name = JSON.stringify(key.map((column) => row[column]));
    if (key.length > 0 && seen.has(name)) return;
    seen.add(name);
    take(row);
  };
  const sql = `SELECT * FROM main.${table}`;
  if (walk(db, sql, once)) return true;
  const first = key[0];
  if (first !== undefined) walk(db, `${sql} ORDER BY ${first} DESC`, once);
  return false;
}

function walk(db: ReadableDb, sql: string, take: (row: Row) => void): boolean {
  try {
    for (const row of prepared(db, sql).iterate()) take(row);
    return true;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
}
