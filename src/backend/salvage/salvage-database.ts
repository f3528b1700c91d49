import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { tableColumns } from '../database/table-columns.ts';
import { vaultFault } from '../database/vault-fault.ts';
import { lostFiles } from './lost-files.ts';
import { placeFiles } from './place-files.ts';
import { readLostRows } from './read-lost-rows.ts';
import { readPages } from './read-pages.ts';
import { readTable } from './read-table.ts';
import { shapesOf } from './row-shapes.ts';
import { nameFiles, nameLostFiles, salvageFiles } from './salvage-files.ts';
import { settleReferences } from './settle-references.ts';
import { TABLE_NAMES } from './table-names.ts';

/** What undo goes by, all of it or none: the rows of steps, and the steps that they belong to. */
const HISTORY = ['change_rows', 'changes'];
/** Derived, and made again from the originals where they are missing. */
const DERIVED = new Set(['placeables', 'placeable_chunks']);
/** Taken over by `salvageFiles`, which proves each file by its hash. */
const FILES = new Set(['blobs', 'blob_chunks']);
/** Not looked for on lost pages: half a history is none, and opening writes the vault's name anew. */
const NOT_LOOKED_FOR = new Set([...HISTORY, 'vault_identity', 'outputs_under_way']);

/**
 * Copies every row and every file that can be read out of a damaged database (`openDamaged`), which is used up
 * by it, into `into`, an empty one of the same schema, and answers what was lost, each by a sentence that names it. What a lost row was needed
 * for is kept under a stand-in where a person would miss it: a file whose document is gone, the rules and
 * rotations of a host that is. Throws Fault `vault-beyond-salvage` where nothing at all came out.
 */
export function salvageDatabase(from: WritableDb, into: WritableDb): string[] {
  into.pragma('foreign_keys = OFF');
  const damaged: string[] = [];
  const losses: string[] = [];
  const put = (table: string, row: Row) => putRow(into, table, row);
  into
    .transaction(() => {
      for (const table of tablesOf(into)) {
        if (DERIVED.has(table) || FILES.has(table)) continue;
        const whole = readTable(from, table, (row) => put(table, row));
        if (!whole) damaged.push(table);
      }
      const stored = salvageFiles(from, into, put);
      if (damaged.length > 0 || !stored) takeLostPages(from, into, new Set(damaged));
      if (damaged.length > 0 && isEmpty(into)) throw vaultFault('vault-beyond-salvage');
      if (HISTORY.some((table) => damaged.includes(table))) forgetSteps(into);
      losses.push(...nameLostFiles(into));
      if (damaged.some((table) => ['documents', 'document_versions'].includes(table)))
        losses.push(...placeFiles(into));
      losses.push(...settleReferences(into));
    })
    .immediate();
  into.pragma('foreign_keys = ON');
  const said = damaged.map((table) => `Some of ${TABLE_NAMES[table] ?? table} could not be read.`);
  return [...new Set([...said, ...losses])];
}

/** Page by page, what the tables no longer lead to. */
function takeLostPages(from: WritableDb, into: WritableDb, damaged: ReadonlySet<string>): void {
  const files = lostFiles(into);
  const shapes = shapesOf(
    into,
    tablesOf(into).filter((table) => table !== 'placeable_chunks'),
  );
  readLostRows(readPages(from), shapes, (table, row, page) => {
    if (table === 'blob_chunks') files.note(row, page);
    else if (table === 'blobs') putRow(into, table, row);
    else if (damaged.has(table) && !NOT_LOOKED_FOR.has(table)) putRow(into, table, row);
  });
  nameFiles(into);
  files.take(from);
}

function isEmpty(db: WritableDb): boolean {
  return tablesOf(db).every(
    (table) => prepared(db, `SELECT 1 FROM main.${table} LIMIT 1`).get() === undefined,
  );
}

function tablesOf(db: ReadableDb): string[] {
  const sql = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
  return prepared(db, sql)
    .all()
    .map((row) => String(row['name']));
}

/** A step with rows missing would take back half of what was done. */
function forgetSteps(db: WritableDb): void {
  for (const table of HISTORY) prepared(db, `DELETE FROM ${table}`).run();
}

/** A row that breaks a rule of its table is damaged as well, and is left out. */
function putRow(db: WritableDb, table: string, row: Row): void {
  const columns = tableColumns(db, table).all.filter((column) => column in row);
  const marks = columns.map(() => '?').join(', ');
  prepared(db, `INSERT OR IGNORE INTO main.${table} (${columns.join(', ')}) VALUES (${marks})`).run(
    ...columns.map((column) => row[column] ?? null),
  );
}
