import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import type { Page, PageRow } from './read-pages.ts';

/** What a database knows of one of its tables: its name, the page that leads to it, how it was made. */
export interface SchemaRow {
  readonly type: 'table' | 'index';
  readonly name: string;
  readonly table: string;
  readonly root: number;
  /** Null for an index that a table brings with it. */
  readonly sql: string | null;
}

/** Tables and indexes; what else stands there (triggers) leads to no page. */
export function readSchema(db: ReadableDb): SchemaRow[] {
  const sql = 'SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema';
  return prepared(db, sql)
    .all()
    .flatMap((row) => toSchemaRow(Object.values(row)) ?? []);
}

/** The same from the pages that hold it, where nothing leads to them any more. */
export function schemaOnPages(pages: Iterable<Page>): SchemaRow[] {
  const found = new Map<string, SchemaRow>();
  for (const { kind, rows } of pages) {
    if (kind !== 'rows') continue;
    for (const row of rows.flatMap(({ values }) => toSchemaRow(values) ?? []))
      found.set(row.name, row);
  }
  return [...found.values()];
}

function toSchemaRow(values: PageRow['values']): SchemaRow | undefined {
  const [type, name, table, root, sql] = values;
  if (values.length !== 5 || (type !== 'table' && type !== 'index')) return undefined;
  if (typeof name !== 'string' || typeof table !== 'string' || typeof root !== 'number')
    return undefined;
  return root > 1 && (typeof sql === 'string' || sql === null)
    ? { type, name, table, root, sql }
    : undefined;
}

/** Names the tables in a grafted database, and its version; those that lie beyond its end are left out. */
export function writeSchema(
  db: WritableDb,
  { rows, version }: { readonly rows: readonly SchemaRow[]; readonly version: number },
): void {
  const pages = Number(db.pragma('page_count', { simple: true }));
  const there = rows.filter(({ root, name }) => root <= pages && name !== 'sqlite_sequence');
  const tables = new Set(there.flatMap(({ type, name }) => (type === 'table' ? [name] : [])));
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  const insert = db.prepare<[string, string, string, number, Row[string]]>(
    'INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)',
  );
  for (const { type, name, table, root, sql } of there)
    if (tables.has(table)) insert.run(type, name, table, root, sql);
  db.pragma(`user_version = ${version}`);
  db.pragma('writable_schema = RESET');
}
