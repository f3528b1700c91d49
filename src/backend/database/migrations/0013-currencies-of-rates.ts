import { isRecord } from '../../../core/shared/is-record.ts';
import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { mapImages, type StoredRow } from './map-images.ts';
import { mapJson } from './map-json.ts';
import type { Migration } from './migration.ts';

const TABLES = ['budget_lines', 'funds'] as const;

/**
 * A frozen rate names both of its currencies. One of before is from the currency of its amount into the
 * home currency that it was saved under: the one of the first step that knows of it, since the home
 * currency stayed for as long as a rate into it was there. Undo could put a rate back under another.
 */
export const currenciesOfRates: Migration = {
  version: 13,
  name: 'currencies of rates',
  up: (db) => {
    const homeAt = readHomes(db);
    for (const table of TABLES) {
      db.exec(`
        ALTER TABLE ${table} ADD COLUMN rate_from TEXT;
        ALTER TABLE ${table} ADD COLUMN rate_to TEXT;
      `);
      const firstSteps = findFirstSteps(db, table);
      const bring = (row: StoredRow): StoredRow => {
        if (typeof row['rate'] !== 'string') return row;
        const home = homeAt(firstSteps.get(keyOf(row)) ?? 0);
        return { ...row, rate_from: row['currency'], rate_to: home };
      };
      const update = prepared(db, `UPDATE ${table} SET rate_from = ?, rate_to = ? WHERE id = ?`);
      for (const row of prepared(db, `SELECT * FROM ${table} WHERE rate IS NOT NULL`).all()) {
        const { rate_from, rate_to } = bring(row);
        update.run(String(rate_from), String(rate_to), String(row['id']));
      }
      mapImages(db, table, bring);
    }
  },
};

/** The home currency of a step, from what it was before the first change of it that came later. */
function readHomes(db: WritableDb): (step: number) => string {
  const chosen = prepared(db, `SELECT value FROM settings WHERE key = 'homeCurrency'`).get();
  const now = homeIn(`{"homeCurrency":${String(chosen?.['value'] ?? 'null')}}`);
  const changes = prepared(
    db,
    `SELECT step, before FROM change_rows WHERE name = 'settings' ORDER BY step`,
  ).all();
  return (step) => {
    const later = changes.find((change) => Number(change['step']) > step);
    return later === undefined ? now : homeIn(String(later['before']));
  };
}

/** Dollars where nothing was chosen, as it was then. */
function homeIn(settings: string): string {
  let home = 'USD';
  mapJson(settings, (value) => {
    if (isRecord(value) && typeof value['homeCurrency'] === 'string') home = value['homeCurrency'];
  });
  return home;
}

/** The first step that has a rate in an image, before or after it. */
function findFirstSteps(db: WritableDb, table: string): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  const images = prepared(
    db,
    'SELECT step, before, after FROM change_rows WHERE name = ? ORDER BY step DESC',
  );
  for (const { step, before, after } of images.all(table)) {
    for (const image of [before, after]) {
      mapJson(String(image), (row) => isRecord(row) && steps.set(keyOf(row), Number(step)));
    }
  }
  return steps;
}

function keyOf({ id, currency, rate, rate_on }: StoredRow): string {
  return JSON.stringify([id, currency, rate, rate_on]);
}
