import type { ReadableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { tableColumns } from '../database/table-columns.ts';
import { between, type Key } from './between-keys.ts';
import { isDamage } from './is-damage.ts';

/** How often a gap is halved in search of rows behind a damaged page. */
const DEPTH = 12;

/**
 * Hands every row of a table that can be read to `take`, once, and answers whether all of them could.
 * A damaged page ends any walk over it: the rows before it are read forwards, those behind it backwards,
 * and what lies between several is found by probing for keys.
 */
export function readTable(db: ReadableDb, table: string, take: (row: Row) => void): boolean {
  const { key } = tableColumns(db, table);
  const first = key[0];
  if (first === undefined) return readWhole(db, table, take);
  const seen = new Set<string>();
  const once = (row: Row) => {
    const name = JSON.stringify(key.map((column) => row[column]));
    if (seen.has(name)) return;
    seen.add(name);
    take(row);
  };
  return readGap({ db, table, first, once }, lowest(db, table, first), undefined, DEPTH);
}

/**
 * Below every key of a table whose keys are numbers. Where the first and the last page are both damaged no
 * key is ever seen, and probing such a table with text would find it empty and call it whole.
 */
function lowest(db: ReadableDb, table: string, column: string): Key | undefined {
  const asked = 'SELECT type FROM pragma_table_info(?) WHERE name = ?';
  return prepared(db, asked).get(table, column)?.['type'] === 'INTEGER' ? 0 : undefined;
}

interface Walked {
  readonly db: ReadableDb;
  readonly table: string;
  /** The first column of the key, by which rows are ordered. */
  readonly first: string;
  readonly once: (row: Row) => void;
}

/** Reads what lies from `low` to `high`, both counted; no bound means the end of the table. */
function readGap(
  walked: Walked,
  low: Key | undefined,
  high: Key | undefined,
  depth: number,
): boolean {
  const forth = walk(walked, low, high, 'ASC');
  if (forth.whole) return true;
  const back = walk(walked, low, high, 'DESC');
  if (depth === 0) return false;
  const from = forth.last ?? low;
  const to = back.last ?? high;
  const middle = between(from, to);
  if (middle !== undefined) {
    readGap(walked, from, middle, depth - 1);
    readGap(walked, middle, to, depth - 1);
  }
  return false;
}

function walk(
  { db, table, first, once }: Walked,
  low: Key | undefined,
  high: Key | undefined,
  way: 'ASC' | 'DESC',
): { whole: boolean; last: Key | undefined } {
  const bounds = [
    ...(low === undefined ? [] : [`${first} >= ?`]),
    ...(high === undefined ? [] : [`${first} <= ?`]),
  ];
  const where = bounds.length === 0 ? '' : `WHERE ${bounds.join(' AND ')}`;
  const values = [low, high].filter((bound) => bound !== undefined);
  let last: Key | undefined;
  try {
    const select = prepared(db, `SELECT * FROM main.${table} ${where} ORDER BY ${first} ${way}`);
    for (const row of select.iterate(...values)) {
      once(row);
      const key = row[first];
      if (typeof key === 'string' || typeof key === 'number') last = key;
    }
    return { whole: true, last };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { whole: false, last };
  }
}

function readWhole(db: ReadableDb, table: string, take: (row: Row) => void): boolean {
  try {
    for (const row of prepared(db, `SELECT * FROM main.${table}`).iterate()) take(row);
    return true;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
}
