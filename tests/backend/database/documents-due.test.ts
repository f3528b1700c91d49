import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { recordChanges } from '../../../src/backend/database/record-changes.ts';
import { undo } from '../../../src/backend/database/undo.ts';
import { listHosts } from '../../../src/backend/rows/host-store.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

const STEP = ALL_MIGRATIONS.find(({ name }) => name === 'the day on which documents are due');
const span = { amount: 4, unit: 'weeks' };
const rule = (id: string, what: string) => ({
  id,
  demand: { kind: 'due-before', what, span },
  note: '',
  source: { label: 'A page', url: '', readOn: '2026-11-01' },
});

test('what hosts wanted in hand is brought over, in rows and in what undo puts back', () => {
  if (STEP === undefined) throw new Error('no such step');
  const old = new Database(':memory:') as WritableDb;
  onTestFinished(() => void old.close());
  migrate(old, ALL_MIGRATIONS.slice(0, STEP.version - 1));
  recordChanges(old);
  change(old, 'Added', parseDay('2026-11-24'), () => {
    old
      .prepare("INSERT INTO hosts VALUES ('h', 'BU', '', '', 'vslo', '', '', NULL, NULL, 0, ?)")
      .run(JSON.stringify([rule('a', 'All documents'), rule('b', 'All fees')]));
  });
  change(old, 'Changed', parseDay('2026-11-24'), () =>
    old
      .prepare('UPDATE hosts SET admission = ?')
      .run(JSON.stringify([rule('c', 'The rest of the documents')])),
  );
  const db = new Database(old.serialize()) as WritableDb;
  onTestFinished(() => void db.close());
  migrate(db, ALL_MIGRATIONS);
  recordChanges(db);
  const demands = () => listHosts(db)[0]?.admission.map(({ id, demand }) => [id, demand.kind]);
  expect(demands()).toEqual([['c', 'documents-due']]);
  expect(undo(db)).toBe('Changed');
  expect(demands()).toEqual([
    ['a', 'documents-due'],
    ['b', 'due-before'],
  ]);
});
