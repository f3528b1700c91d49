import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { addSettingsStep, change } from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { currenciesOfRates as STEP } from '../../../src/backend/database/migrations/0013-currencies-of-rates.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { recordChanges } from '../../../src/backend/database/record-changes.ts';
import { undo } from '../../../src/backend/database/undo.ts';
import { listBudgetLines } from '../../../src/backend/rows/budget-store.ts';
import { listFunds } from '../../../src/backend/rows/fund-store.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

const TODAY = parseDay('2027-01-12');
const RATE = `'0.03', '2027-01-04'`;

/** A vault of the schema before, with `work` done there, brought to the newest. */
function migrateAfter(work: (db: WritableDb) => void): WritableDb {
  // The driver's handle is the app's own, which names fewer of its methods.
  const db = new Database(':memory:') as unknown as WritableDb;
  onTestFinished(() => void db.close());
  migrate(db, ALL_MIGRATIONS.slice(0, STEP.version - 1));
  recordChanges(db);
  work(db);
  db.exec(`
    ${['budget_lines', 'funds']
      .flatMap((table) =>
        ['INSERT', 'UPDATE', 'DELETE'].map((event) => `DROP TRIGGER record_${table}_${event};`),
      )
      .join('')}`);
  migrate(db, ALL_MIGRATIONS);
  return db;
}

function addLine(db: WritableDb, id: string, currency: string, rate: string): void {
  change(db, `Added ${id}`, TODAY, () =>
    db.exec(`INSERT INTO budget_lines VALUES ('${id}', '${id}', 'visa', NULL, 100, NULL,
      '${currency}', ${rate}, '2027-02-01', NULL, '')`),
  );
}

function setHome(db: WritableDb, before: string, after: string): void {
  db.exec(`INSERT OR REPLACE INTO settings VALUES ('homeCurrency', '"${after}"')`);
  addSettingsStep(db, TODAY, { homeCurrency: before }, { homeCurrency: after });
}

const homes = (db: WritableDb) =>
  Object.fromEntries(listBudgetLines(db).map(({ id, rate }) => [id, rate?.to]));

test('rates of before are into the home currency, of lines and of funds; others have none', () => {
  const db = migrateAfter((old) => {
    old.exec(`INSERT INTO settings VALUES ('homeCurrency', '"EUR"')`);
    addLine(old, 'lira', 'TRY', RATE);
    addLine(old, 'home', 'EUR', 'NULL, NULL');
    change(old, 'Added savings', TODAY, () =>
      old.exec(`INSERT INTO funds VALUES ('f', 'Savings', 5, 'TRY', ${RATE}, '2027-02-01', '')`),
    );
  });
  const rate = { rate: '0.03', on: '2027-01-04', from: 'TRY', to: 'EUR' };
  expect(listFunds(db)[0]?.rate).toEqual(rate);
  expect(listBudgetLines(db).map((line) => line.rate)).toEqual([undefined, rate]);
});

test('where nobody chose a home currency it was the dollar', () => {
  expect(homes(migrateAfter((db) => addLine(db, 'lira', 'TRY', RATE)))).toEqual({ lira: 'USD' });
});

test('a rate that undo had put back under another home currency is into the one of before', () => {
  const db = migrateAfter((old) => {
    addLine(old, 'lira', 'TRY', RATE);
    change(old, 'Deleted', TODAY, () => old.exec('DELETE FROM budget_lines'));
    setHome(old, 'USD', 'EUR');
    undo(old);
    addLine(old, 'yen', 'JPY', RATE);
  });
  expect(homes(db)).toEqual({ lira: 'USD', yen: 'EUR' });
});

test('what a step of before brings back names both currencies', () => {
  const db = migrateAfter((old) => {
    addLine(old, 'lira', 'TRY', RATE);
    change(old, 'Deleted', TODAY, () => old.exec('DELETE FROM budget_lines'));
    setHome(old, 'USD', 'EUR');
  });
  expect(homes(db)).toEqual({});
  expect(undo(db)).toBe('Deleted');
  expect(homes(db)).toEqual({ lira: 'USD' });
});
