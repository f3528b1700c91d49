import { closeSync, fstatSync, openSync, readSync, truncateSync, writeSync } from 'node:fs';
import { createDatabase } from '../database/open-database.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { PAGE_KINDS, pageTable, pageTableSql } from './page-tables.ts';

/** Bytes of a page. */
const PAGE = 4096;

/**
 * Gives a damaged database a first page of its own key that is whole: every page is encrypted by the key and
 * its number alone, so the first page of another database that is as long takes its place. It knows no
 * table but the two that lead to any page (`page-tables.ts`). What the file lacks at its end reads as damaged.
 */
export function graftFirstPage(damaged: string, dataKey: Uint8Array): void {
  const donor = `${damaged}-donor`;
  const file = openSync(damaged, 'r+');
  try {
    const pages = Math.max(2, Math.ceil(fstatSync(file).size / PAGE));
    const long = makeDonor(donor, dataKey, pages);
    writeSync(file, readFirstPage(donor), 0, PAGE, 0);
    truncateSync(damaged, long * PAGE);
  } finally {
    closeSync(file);
    removeDatabase(donor);
  }
}

/** An empty database that counts at least so many pages; answers how many. */
function makeDonor(path: string, dataKey: Uint8Array, pages: number): number {
  const db = createDatabase(path, dataKey);
  try {
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.exec('CREATE TABLE filler (data)');
    const fill = db.prepare('INSERT INTO filler VALUES (zeroblob(?))');
    const step = 64 * PAGE;
    for (let left = pages * PAGE; left > 0; left -= step) fill.run(Math.min(step, left));
    writeSchema(db);
    return Number(db.pragma('page_count', { simple: true }));
  } finally {
    db.close();
  }
}

function writeSchema(db: ReturnType<typeof createDatabase>): void {
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.exec('DELETE FROM sqlite_schema');
  const insert = db.prepare(`INSERT INTO sqlite_schema VALUES ('table', ?, ?, 2, ?)`);
  for (const kind of PAGE_KINDS) insert.run(pageTable(kind), pageTable(kind), pageTableSql(kind));
}

function readFirstPage(path: string): Buffer {
  const page = Buffer.alloc(PAGE);
  const file = openSync(path, 'r');
  try {
    readSync(file, page, 0, PAGE, 0);
  } finally {
    closeSync(file);
  }
  return page;
}
