import type { BinKind } from '../../core/bin/binned-thing.ts';
import { type Day, isDay } from '../../core/shared/day.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { readRecorded } from '../database/recorded-row.ts';
import { numberOf, textOf } from '../database/row-values.ts';
import type { UndoableTable } from '../database/undoable-tables.ts';
import { keyColumn } from './row-references.ts';

/** The tables whose rows go to the bin, by what a row is; what a row is a part of, where it is one. */
const BIN_TABLES = {
  document: { table: 'documents' },
  version: { table: 'document_versions', owner: 'document', ownerTable: 'documents' },
  host: { table: 'hosts' },
  rule: { table: 'requirements', owner: 'host', ownerTable: 'hosts' },
  rotation: { table: 'rotations' },
  line: { table: 'budget_lines' },
  fund: { table: 'funds' },
  group: { table: 'cluster_groups' },
  entry: { table: 'immunizations' },
  letter: { table: 'letters' },
  type: { table: 'document_types' },
} as const satisfies Readonly<Record<BinKind, BinTable>>;

interface BinTable {
  readonly table: UndoableTable;
  readonly owner?: string;
  readonly ownerTable?: string;
}

/** A thing that was deleted, is not back, and is still recorded. */
export interface DeletedRow {
  readonly kind: BinKind;
  readonly table: UndoableTable;
  readonly key: string;
  /** The step that deleted it. */
  readonly step: number;
  readonly on: Day;
  readonly row: Row;
}

/** Everything that was deleted and is not back, the newest first. What went with its owner is part of it. */
export function listDeleted(db: ReadableDb): DeletedRow[] {
  const kinds = Object.keys(BIN_TABLES) as BinKind[]; // Object.keys forgets the names that the type requires.
  return kinds.flatMap((kind) => deletedOf(db, kind)).sort((a, b) => b.step - a.step);
}

/** The deleted thing of this key; undefined where it is back, or was never deleted. */
export function findDeleted(db: ReadableDb, kind: BinKind, key: string): DeletedRow | undefined {
  return deletedOf(db, kind).find((deleted) => deleted.key === key);
}

/** The deleted row of a table by its key. */
export function findDeletedIn(db: ReadableDb, table: string, key: string): DeletedRow | undefined {
  const kinds = Object.entries(BIN_TABLES) as [BinKind, BinTable][]; // As above.
  const kind = kinds.find(([, bin]) => bin.table === table)?.[0];
  return kind && findDeleted(db, kind, key);
}

function deletedOf(db: ReadableDb, kind: BinKind): DeletedRow[] {
  const bin: BinTable = BIN_TABLES[kind];
  const key = keyColumn(bin.table);
  // What is no JSON any more is nothing that could come back.
  const id = `CASE WHEN json_valid(r.before) THEN r.before ->> '${key}' END`;
  const wentAlone =
    bin.owner === undefined
      ? ''
      : `AND NOT EXISTS (SELECT 1 FROM change_rows o WHERE o.step = r.step AND o.name = '${bin.ownerTable}'
           AND o.after IS NULL AND o.before ->> 'id' = r.before ->> '${bin.owner}')`;
  const rows = prepared(
    db,
    `SELECT r.step, c.on_day, r.name, r.before, r.after, ${id} AS key
     FROM change_rows r JOIN changes c ON c.step = r.step
     WHERE r.name = '${bin.table}' AND r.after IS NULL AND c.undone = 0
       AND ${id} NOT IN (SELECT ${key} FROM ${bin.table}) ${wentAlone}
     ORDER BY r.seq`,
  ).all();
  const newest = new Map(rows.map((row) => [textOf(row, 'key'), row]));
  return [...newest].flatMap(([id, found]) => {
    const row = readRecorded(db, found)?.before;
    const on = textOf(found, 'on_day');
    if (!row || !isDay(on)) return [];
    return [{ kind, table: bin.table, key: id, step: numberOf(found, 'step'), on, row }];
  });
}
