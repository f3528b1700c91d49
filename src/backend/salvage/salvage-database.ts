import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { tableColumns } from '../database/table-columns.ts';
import { readTable } from './read-table.ts';
import { salvageFiles } from './salvage-files.ts';
import { settleReferences } from './settle-references.ts';
import { TABLE_NAMES } from './table-names.ts';

/** What undo goes by, all of it or none: the rows of steps, and the steps that they belong to. */
const HISTORY = ['change_rows', 'changes'];
/** Derived, and made again from the originals where they are missing. */
const DERIVED = new Set(['placeables', 'placeable_chunks']);
/** Taken over by `salvageFiles`, which proves each file by its hash. */
const FILES = new Set(['blobs', 'blob_chunks']);

/**
 * Copies every row and every file that can be read out of a damaged database into `into`, an empty one of
 * the same schema, and answers what was lost, each by a sentence that names it. What a lost row was needed
 * for is kept under a stand-in where a person would miss it: a file whose document is gone, the rules and
 * rotations of a host that is.
 */
export function salvageDatabase(from: ReadableDb, into: WritableDb): string[] {
  into.pragma('foreign_keys = OFF');
  const damaged: string[] = [];
  const losses: string[] = [];
  into
    .transaction(() => {
      for (const table of tablesOf(into)) {
        if (DERIVED.has(table) || FILES.has(table)) continue;
        const whole = readTable(from, table, (row) => putRow(into, table, row));
        if (!whole) damaged.push(table);
      }
      if (HISTORY.some((table) => damaged.includes(table))) forgetSteps(into);
      const put = (table: string, row: Row) => putRow(into, table, row);
      losses.push(...salvageFiles(from, into, put), ...settleReferences(into));
    })
    .immediate();
  into.pragma('foreign_keys = ON');
  const said = damaged.map((table) => `Some of ${TABLE_NAMES[table] ?? table} could not be read.`);
  return [...new Set([...said, ...losses])];
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
