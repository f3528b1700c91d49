import type { WritableDb } from '../database/handles.ts';
import type { Row } from '../database/prepared.ts';
import { isDamage } from './is-damage.ts';
import { NO_COLUMN, PAGE_KINDS, type PageKind, pageTable } from './page-tables.ts';

type Value = Row[string];

/** A row as it lies on a page, without what it is called. */
export interface PageRow {
  /** The number of the row, where rows are numbered. */
  readonly number: number;
  readonly values: readonly Value[];
}

/** The rows of one page that can be read. */
export interface Page {
  readonly page: number;
  readonly kind: PageKind;
  readonly rows: readonly PageRow[];
}

const NAMES = PAGE_KINDS.map((kind) => `'${pageTable(kind)}'`).join(', ');

/**
 * Every page of a grafted database that holds rows and can be read, one by one, whatever led to it. Each page
 * is proven by its own code, so what is handed over is what was once written there. The database is used up:
 * it knows no table any more.
 */
export function* readPages(db: WritableDb): Generator<Page> {
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.exec(`DELETE FROM sqlite_schema WHERE name NOT IN (${NAMES})`);
  const pages = Number(db.pragma('page_count', { simple: true }));
  for (let page = 2; page <= pages; page += 1) {
    for (const kind of PAGE_KINDS) {
      const rows = readPage(db, page, kind);
      if (rows.length > 0) yield { page, kind, rows };
    }
  }
}

/** One page once more; only of a database that `readPages` has begun to read. */
export function readPage(db: WritableDb, page: number, kind: PageKind): readonly PageRow[] {
  goTo(db, page);
  const numbered = kind === 'rows';
  // What only leads to other pages holds no rows where they are numbered, and those are read by themselves.
  if (numbered && !isLeaf(db)) return [];
  const order = numbered ? 'rowid' : 'c0';
  const select = `SELECT ${numbered ? 'rowid' : '0'} AS number, * FROM ${pageTable(kind)}`;
  const all = readRows(db, select);
  if (all.whole) return all.rows;
  const count = countRows(db, kind);
  if (count === undefined)
    return [...all.rows, ...readRows(db, `${select} ORDER BY ${order} DESC`).rows];
  // One by one: a row whose end lies on a damaged page is passed over.
  return Array.from({ length: count }, (_, at) =>
    readRows(db, `${select} ORDER BY ${order} LIMIT 1 OFFSET ${at}`),
  ).flatMap(({ rows }) => rows);
}

const at = new WeakMap<WritableDb, number>();

function goTo(db: WritableDb, page: number): void {
  if (at.get(db) === page) return;
  db.exec(`UPDATE sqlite_schema SET rootpage = ${page} WHERE name IN (${NAMES})`);
  db.pragma('writable_schema = RESET');
  db.pragma('writable_schema = ON');
  at.set(db, page);
}

/** A leaf whose rows go on on a damaged page cannot be told: it is read for what it is. */
function isLeaf(db: WritableDb): boolean {
  const sql = `SELECT pagetype FROM dbstat WHERE name = '${pageTable('rows')}' LIMIT 1`;
  return pastDamage(() => db.prepare<[], Row>(sql).get()?.['pagetype'] === 'leaf') ?? true;
}

function countRows(db: WritableDb, kind: PageKind): number | undefined {
  const sql = `SELECT count(*) AS n FROM ${pageTable(kind)}`;
  return pastDamage(() => Number(db.prepare<[], Row>(sql).get()?.['n']));
}

function readRows(db: WritableDb, sql: string): { rows: PageRow[]; whole: boolean } {
  const rows: PageRow[] = [];
  const whole = pastDamage(() => {
    for (const row of db.prepare<[], Row>(sql).iterate()) rows.push(toPageRow(row));
    return true;
  });
  return { rows, whole: whole ?? false };
}

function toPageRow({ number, ...columns }: Row): PageRow {
  const values = Object.values(columns);
  const written = values.findIndex((value) => value instanceof Buffer && NO_COLUMN.equals(value));
  return { number: Number(number), values: written < 0 ? values : values.slice(0, written) };
}

/** Undefined where a damaged page is met. */
function pastDamage<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return undefined;
  }
}
