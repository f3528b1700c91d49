import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { createDatabase } from '../../../src/backend/database/open-database.ts';
import type { PageKind } from '../../../src/backend/salvage/page-tables.ts';
import { fitsShape, shapesOf } from '../../../src/backend/salvage/row-shapes.ts';

let db: WritableDb;
let folder: string;
const HASH = 'a'.repeat(64);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
  db = createDatabase(join(folder, 'shapes.db'), Buffer.alloc(32, 7));
  migrate(db, ALL_MIGRATIONS);
});

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

function allTables(): string[] {
  const sql = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
  return db
    .prepare<[], { name: string }>(sql)
    .all()
    .map(({ name }) => name);
}

/** A row as it lies on a page, and the tables that it can be of: where they are several it is left. */
const ROWS: readonly (readonly [
  string,
  PageKind,
  readonly (string | number | null | Buffer)[],
  readonly string[],
])[] = [
  ['a file', 'keys', [HASH, 12, null], ['blobs']],
  [
    'a part of a file',
    'rows',
    [null, HASH, 0, Buffer.from('x')],
    ['blob_chunks', 'placeable_chunks'],
  ],
  ['an entry of the index of parts', 'keys', [HASH, 0, 7], []],
  ['an entry of the index of versions', 'keys', ['d1', 'v1'], ['cluster_groups', 'settings']],
  ['a letter', 'keys', ['t1', 'r1', '{"writer":"A"}'], ['letters']],
  ['a mark', 'keys', ['missing:bls', '2026-11-24', null], ['agenda_marks']],
  ['an immunization', 'keys', ['i1', 'titer', '2026-05-01', '{}'], ['immunizations']],
  ['a profile', 'rows', [null, '{}'], ['profile']],
];

test.each(ROWS)('%s fits the tables that it can be of, and no other', (_, kind, values, tables) => {
  const fitting = shapesOf(db, allTables()).filter(
    (shape) => shape.kind === kind && fitsShape(shape, { number: 1, values }, true),
  );
  expect(fitting.map(({ table }) => table).sort()).toEqual(tables);
});

test('a row that was written before a column was added fits its table, but not exactly', () => {
  const [blobs] = shapesOf(db, ['blobs']);
  if (blobs === undefined) throw new Error('no shape');
  const before = { number: 0, values: [HASH, 12] };
  expect([fitsShape(blobs, before, true), fitsShape(blobs, before, false)]).toEqual([false, true]);
  expect(fitsShape(blobs, { number: 0, values: [HASH] }, false)).toBe(false);
});
