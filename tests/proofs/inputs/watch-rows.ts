import { createHash } from 'node:crypto';
import type { ReadableDb } from '../../../src/backend/database/handles.ts';

/** Tells whether what is stored has changed. */
export interface RowsWatch {
  /** Everything that is stored, as a hash. Cheap while nothing was written. */
  now(): string;
}

/** Watches every row of every table, but not the bytes of files, which their hashes stand for. */
export function watchRows(open: () => ReadableDb): RowsWatch {
  let [written, hash] = [-1, ''];
  return {
    now() {
      const db = open();
      const row = db.prepare<[], { n: number }>('SELECT total_changes() AS n').get();
      if (row?.n === written) return hash;
      written = row?.n ?? -1;
      hash = hashRows(db);
      return hash;
    },
  };
}

function hashRows(db: ReadableDb): string {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const columns = db.prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_info('${name}')`,
    );
    const plain = columns.all().filter((column) => !/bytes|data|content|chunk/.test(column.name));
    if (plain.length === 0) continue;
    const list = plain.map((column) => `"${column.name}"`).join(', ');
    const rows = db.prepare(`SELECT ${list} FROM "${name}"`).raw().all();
    hash.update(JSON.stringify(rows));
  }
  return hash.digest('hex');
}
