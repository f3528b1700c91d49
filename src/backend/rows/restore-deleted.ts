import { nameAgain } from '../../core/bin/name-again.ts';
import { joinTypes } from '../../core/documents/join-types.ts';
import { Fault } from '../../core/shared/fault.ts';
import { isRecord } from '../../core/shared/is-record.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import type { RecordedRow } from '../database/recorded-row.ts';
import { tableColumns } from '../database/table-columns.ts';
import { readRows } from './change-log.ts';
import { type DeletedRow, findDeleted, findDeletedIn } from './deleted-rows.ts';
import { listOwnDocumentTypes } from './document-type-store.ts';
import { isThere, keyColumn, referencesOf } from './row-references.ts';

/**
 * Puts a deleted thing back as it was, with its parts, and where others named it they name it again,
 * unless something else was put there since. What it cannot be without comes back first. Inside a change.
 * Throws Fault `bin-owner-gone`.
 */
export function restoreDeleted(db: WritableDb, deleted: DeletedRow): void {
  restoreOwners(db, deleted);
  const rows = readRows(db, deleted.step).reverse();
  const back = new Set([`${deleted.table} ${deleted.key}`]);
  // A thing is deleted after its parts, so backwards it comes first.
  for (const { table, before, after } of rows) {
    if (before === null || after !== null) continue;
    const own = `${table} ${before[keyColumn(table)]}`;
    const isPart = referencesOf(db, table).some(({ column, parent }) =>
      back.has(`${parent} ${before[column]}`),
    );
    if (!back.has(own) && !isPart) continue;
    back.add(own);
    putBack(db, table, before);
  }
  for (const row of rows) nameIn(db, deleted.key, row);
}

/** What the thing is a part of, and the type of one's own that a document has. */
function restoreOwners(db: WritableDb, { table, row }: DeletedRow): void {
  for (const { column, parent, optional } of referencesOf(db, table)) {
    const key = row[column];
    if (optional || key == null || parent === 'blobs' || isThere(db, parent, key)) continue;
    const owner = findDeletedIn(db, parent, String(key));
    if (owner === undefined) {
      throw new Fault(
        'bin-owner-gone',
        'What it belonged to was erased for good, so it cannot be put back.',
      );
    }
    restoreDeleted(db, owner);
  }
  if (table !== 'documents') return;
  const key = String(row['type']);
  const isKnown = joinTypes(listOwnDocumentTypes(db)).some((type) => type.key === key);
  const type = isKnown ? undefined : findDeleted(db, 'type', key);
  if (type !== undefined) restoreDeleted(db, type);
}

/** One row; what it names and is not there any more it does without, or stays away with it. */
function putBack(db: WritableDb, table: string, row: Row): void {
  const { all } = tableColumns(db, table);
  const placed = { ...row };
  for (const { column, parent, optional } of referencesOf(db, table)) {
    const key = row[column];
    if (key == null || isReferenced(db, parent, key)) continue;
    if (!optional) return;
    placed[column] = null;
  }
  if (table === 'cluster_group_rotations') placed['position'] = freePosition(db, placed);
  const marks = all.map(() => '?').join(', ');
  prepared(
    db,
    `INSERT INTO main.${table} (${all.join(', ')}) VALUES (${marks}) ON CONFLICT DO NOTHING`,
  ).run(...all.map((column) => placed[column] ?? null));
}

function isReferenced(db: ReadableDb, parent: string, key: string | number | Buffer): boolean {
  if (parent !== 'blobs') return isThere(db, parent, key);
  return prepared(db, 'SELECT 1 FROM blobs WHERE sha256 = ?').get(String(key)) !== undefined;
}

/** Its old place in the group, or the end where another has it by now. */
function freePosition(db: ReadableDb, row: Row): number {
  const sql = `SELECT coalesce(max(position), -1) + 1 AS end, max(position = ?) AS taken
    FROM cluster_group_rotations WHERE cluster_group = ?`;
  const found = prepared(db, sql).get(Number(row['position']), String(row['cluster_group']));
  return Number(found?.['taken'] === 1 ? found['end'] : row['position']);
}

/** Where the deletion took the thing's name off a row, the row names it again. */
function nameIn(db: WritableDb, key: string, { table, before, after }: RecordedRow): void {
  if (before === null || after === null) return;
  const columns = tableColumns(db, table).key;
  const where = `WHERE ${columns.map((column) => `${column} = ?`).join(' AND ')}`;
  const which = columns.map((column) => after[column] ?? null);
  const now = prepared(db, `SELECT * FROM ${table} ${where}`).get(...which);
  if (now === undefined) return;
  for (const column of Object.keys(now)) {
    const stands = decode(now[column]);
    const named = nameAgain(key, decode(before[column]), decode(after[column]), stands);
    if (named === stands) continue;
    prepared(db, `UPDATE main.${table} SET ${column} = ? ${where}`).run(encode(named), ...which);
  }
}

/** A column that holds JSON as its value; any other as it is. */
function decode(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function encode(value: unknown): string | number | null {
  if (isRecord(value) || Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
