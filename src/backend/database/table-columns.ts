import type { ReadableDb } from './handles.ts';
import { prepared } from './prepared.ts';

export interface TableColumns {
  readonly all: readonly string[];
  /** In key order. */
  readonly key: readonly string[];
}

/** The columns of a table as they are now. */
export function tableColumns(db: ReadableDb, table: string): TableColumns {
  const rows = prepared(db, 'SELECT name, pk FROM pragma_table_info(?) ORDER BY cid').all(table);
  const key = rows.filter((row) => Number(row['pk']) > 0);
  key.sort((a, b) => Number(a['pk']) - Number(b['pk']));
  return {
    all: rows.map((row) => String(row['name'])),
    key: key.map((row) => String(row['name'])),
  };
}
