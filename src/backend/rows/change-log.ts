import { joinTypes } from '../../core/documents/join-types.ts';
import type { StoredStep } from '../../core/history/history-entry.ts';
import type { Names, Thing, ThingChange } from '../../core/history/thing.ts';
import { titleRotation } from '../../core/rotations/title-rotation.ts';
import { isDay } from '../../core/shared/day.ts';
import { SETTINGS_IMAGE } from '../database/change.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { type RecordedRow, readRecorded } from '../database/recorded-row.ts';
import { jsonFieldsOf, numberOf, textOf } from '../database/row-values.ts';
import { tableColumns } from '../database/table-columns.ts';
import { listOwnDocumentTypes } from './document-type-store.ts';
import { IMAGES } from './read-image.ts';

/** The steps that stand, newest first: at most `limit` of those before the step `before`. */
export function readSteps(db: ReadableDb, before: number, limit: number): StoredStep[] {
  return prepared(
    db,
    'SELECT step, label, on_day FROM changes WHERE undone = 0 AND step < ? ORDER BY step DESC LIMIT ?',
  )
    .all(before, limit)
    .flatMap((row) => {
      const on = textOf(row, 'on_day');
      const step = numberOf(row, 'step');
      return isDay(on)
        ? [{ step, on, label: textOf(row, 'label'), changes: changesOf(db, step) }]
        : [];
    });
}

/** The rows that a step touched, in the order in which it did. */
export function readRows(db: ReadableDb, step: number): RecordedRow[] {
  const sql = 'SELECT name, before, after FROM change_rows WHERE step = ? ORDER BY seq';
  return prepared(db, sql)
    .all(step)
    .flatMap((row) => readRecorded(db, row) ?? []);
}

/** What a step did to each thing, however often it touched it. */
function changesOf(db: ReadableDb, step: number): ThingChange[] {
  const settings = settingsIn(db, step);
  if (settings !== undefined) return [settings];
  const byThing = Map.groupBy(readRows(db, step), ({ table, before, after }) => {
    return `${table} ${keyOf(db, table, after ?? before)}`;
  });
  return [...byThing.values()].flatMap((rows) => {
    const [first] = rows;
    const last = rows.at(-1);
    return first === undefined || last === undefined
      ? []
      : [changeOf(db, { ...first, after: last.after })];
  });
}

/** What a step changed of the preferences; undefined for every step of rows. */
function settingsIn(db: ReadableDb, step: number): ThingChange | undefined {
  const sql = 'SELECT before, after FROM change_rows WHERE step = ? AND name = ?';
  const row = prepared(db, sql).get(step, SETTINGS_IMAGE);
  if (row === undefined) return undefined;
  const of = (column: string): Thing => ({ kind: 'settings', value: jsonFieldsOf(row, column) });
  const [before, after] = [of('before'), of('after')];
  return { kind: 'settings', id: 'settings', wasThere: true, isThere: true, before, after };
}

function changeOf(db: ReadableDb, { table, before, after }: RecordedRow): ThingChange {
  const { kind, owner, read } = IMAGES[table];
  const row = after ?? before;
  return {
    kind,
    id: keyOf(db, table, row),
    owner: owner === undefined || row === null ? undefined : textOf(row, owner),
    wasThere: before !== null,
    isThere: after !== null,
    before: before === null ? undefined : read(before),
    after: after === null ? undefined : read(after),
  };
}

function keyOf(db: ReadableDb, table: string, row: Row | null): string {
  return tableColumns(db, table)
    .key.map((column) => row?.[column] ?? '')
    .join(' ');
}

/** Tables whose rows others name, with the column that says what they are called. */
const NAMED = [
  ['documents', 'title'],
  ['hosts', 'name'],
  ['requirements', 'title'],
  ['cluster_groups', 'title'],
] as const;

/** What things are called now; what is gone, as it was called last. */
export function readNames(db: ReadableDb): Names {
  const names = new Map<string, string>();
  for (const { key, title } of joinTypes(listOwnDocumentTypes(db))) names.set(key, title);
  for (const [table, column] of NAMED) {
    for (const row of named(db, table, column)) names.set(textOf(row, 'id'), textOf(row, 'name'));
  }
  for (const row of named(db, 'rotations', 'title', ['host', 'elective', 'type'])) {
    const [title, elective, type] = [
      textOf(row, 'name'),
      textOf(row, 'elective'),
      textOf(row, 'type'),
    ];
    const host = names.get(textOf(row, 'host'));
    names.set(textOf(row, 'id'), titleRotation({ title, elective, type }, host));
  }
  return names;
}

/** Rows that are gone, then those that are here, with what else is asked of them; what is missing is empty. */
function named(db: ReadableDb, table: string, column: string, more: readonly string[] = []): Row[] {
  const of = (source: (name: string) => string) =>
    more.map((name) => `, coalesce(${source(name)}, '') AS ${name}`).join('');
  const gone = `SELECT before ->> 'id' AS id, before ->> '${column}' AS name${of((name) => `before ->> '${name}'`)}
    FROM change_rows WHERE name = '${table}' AND after IS NULL AND json_valid(before) ORDER BY seq`;
  const here = `SELECT id, ${column} AS name${of((name) => name)} FROM ${table}`;
  return [...prepared(db, gone).all(), ...prepared(db, here).all()];
}
