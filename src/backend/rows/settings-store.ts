import type { Settings } from '../../contract/app-contract.ts';
import type { Day } from '../../core/shared/day.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { jsonOf, textOf } from '../database/row-values.ts';
import { withVaultFaults } from '../database/vault-fault.ts';

/** What holds until the user chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  autoLockMinutes: 5,
  homeCurrency: 'USD',
  staleAfterMonths: 12,
  paper: 'letter',
  theme: 'system',
  desktopReminders: true,
};

const SAMPLE = 'is-sample';
const REMINDED = 'reminded';

export function readSettings(db: ReadableDb): Settings {
  const rows = prepared(db, 'SELECT key, value FROM settings WHERE key NOT IN (?, ?)').all(
    SAMPLE,
    REMINDED,
  );
  const chosen = rows.map((row) => [textOf(row, 'key'), JSON.parse(textOf(row, 'value'))]);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen) };
}

/** Preferences, not data: they need no change and are not taken back. An absent field is cleared. */
export function saveSettings(db: WritableDb, settings: Settings): Settings {
  const save = db.transaction(() => {
    prepared(db, 'DELETE FROM settings WHERE key NOT IN (?, ?)').run(SAMPLE, REMINDED);
    for (const [key, value] of Object.entries(settings)) {
      if (value !== undefined) put(db, key, value);
    }
    return readSettings(db);
  });
  return withVaultFaults(() => save());
}

/** True for a vault that was made with the sample season. */
export function isSampleVault(db: ReadableDb): boolean {
  return prepared(db, 'SELECT 1 FROM settings WHERE key = ?').get(SAMPLE) !== undefined;
}

export function markSampleVault(db: WritableDb): void {
  withVaultFaults(() => put(db, SAMPLE, true));
}

/** The steps that a notification was shown for on `day`; those of another day are forgotten. */
export function readReminded(db: ReadableDb, day: Day): readonly string[] {
  const row = prepared(db, 'SELECT value FROM settings WHERE key = ?').get(REMINDED);
  if (row === undefined) return [];
  const kept = jsonOf<{ readonly day: Day; readonly steps: readonly string[] }>(row, 'value');
  return kept.day === day ? kept.steps : [];
}

export function saveReminded(db: WritableDb, day: Day, steps: readonly string[]): void {
  withVaultFaults(() => put(db, REMINDED, { day, steps }));
}

function put(db: WritableDb, key: string, value: unknown): void {
  prepared(
    db,
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
