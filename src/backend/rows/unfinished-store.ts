import type { UnfinishedImport } from '../../core/documents/say-unfinished.ts';
import { type Day, isDay } from '../../core/shared/day.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonFieldsOf, textOf, UnreadableColumn } from '../database/row-values.ts';
import { writeWhole } from '../database/write-whole.ts';

/** Long work that was begun and has not come to its end: files taken in, or a packet for a host. */
export interface Unfinished extends UnfinishedImport {
  readonly id: string;
  readonly kind: 'import' | 'packet';
}

// Two rows among the settings: what was begun, which may name 2,000 files, and the few bytes that each
// file changes in the transaction that stores it.
const BEGUN = 'unfinished.';
const THROUGH = 'unfinished-through.';
/** The keys of both, as SQLite's GLOB matches them. */
export const UNFINISHED_KEYS = 'unfinished*';

/** Notes that work begins. `names` are its files, or the one host of a packet. */
export function beginUnfinished(
  db: WritableDb,
  { id, kind, on, names }: Pick<Unfinished, 'id' | 'kind' | 'on' | 'names'>,
): void {
  writeWhole(db, () => put(db, BEGUN + id, { kind, on, names }));
}

/** Notes how far it is; joins the transaction of the file that it is told of. */
export function noteThrough(
  db: WritableDb,
  id: string,
  { done, refused }: Pick<Unfinished, 'done' | 'refused'>,
): void {
  writeWhole(db, () => put(db, THROUGH + id, { done, refused }));
}

/** It came to its end, or the person has read that it did not. */
export function endUnfinished(db: WritableDb, id: string): void {
  writeWhole(db, () => {
    prepared(db, 'DELETE FROM settings WHERE key IN (?, ?)').run(BEGUN + id, THROUGH + id);
  });
}

/** What was begun and has no end; what of it cannot be read is left out. */
export function listUnfinished(db: ReadableDb): Unfinished[] {
  return prepared(db, 'SELECT key, value FROM settings WHERE key GLOB ? ORDER BY key')
    .all(`${BEGUN}*`)
    .flatMap((row) => {
      try {
        return readUnfinished(db, row) ?? [];
      } catch (error) {
        if (error instanceof UnreadableColumn) return [];
        throw error;
      }
    });
}

function readUnfinished(db: ReadableDb, row: Row): Unfinished | undefined {
  const id = textOf(row, 'key').slice(BEGUN.length);
  const { kind, on, names } = jsonFieldsOf(row, 'value');
  if ((kind !== 'import' && kind !== 'packet') || !isOn(on) || !Array.isArray(names)) return;
  const through = prepared(db, 'SELECT value FROM settings WHERE key = ?').get(THROUGH + id);
  const { done = 0, refused = [] } = through === undefined ? {} : jsonFieldsOf(through, 'value');
  return {
    id,
    kind,
    on,
    names: names.map(String),
    done: Number(done),
    refused: Array.isArray(refused) ? refused.map(String) : [],
  };
}

function isOn(value: unknown): value is Day {
  return typeof value === 'string' && isDay(value);
}

function put(db: WritableDb, key: string, value: unknown): void {
  prepared(
    db,
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
