import { isRecord } from '../../core/shared/is-record.ts';
import type { ReadableDb } from './handles.ts';
import type { Row } from './prepared.ts';
import { tableColumns } from './table-columns.ts';
import { UNDOABLE_TABLES, type UndoableTable } from './undoable-tables.ts';

/** One row that a step touched, as it was before and after; null where there was none. */
export interface RecordedRow {
  readonly table: UndoableTable;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Reads what the triggers wrote. A column that is newer than the image stands as null. */
export function readRecorded(db: ReadableDb, row: Row): RecordedRow | undefined {
  const table = UNDOABLE_TABLES.find((name) => name === row['name']);
  return (
    table && {
      table,
      before: readImage(db, table, row['before']),
      after: readImage(db, table, row['after']),
    }
  );
}

function readImage(db: ReadableDb, table: UndoableTable, text: unknown): Row | null {
  if (typeof text !== 'string') return null;
  let image: unknown;
  try {
    image = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(image)) return null;
  const columns = tableColumns(db, table).all;
  return Object.fromEntries(columns.map((column) => [column, plainValue(image[column])]));
}

function plainValue(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
