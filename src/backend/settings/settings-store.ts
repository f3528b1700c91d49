import type { Settings } from '../../contract/app-contract.ts';
import type { ReadableDb, WritableDb } from '../vault/handles.ts';
import { prepared } from '../vault/prepared.ts';
import { textOf } from '../vault/row-values.ts';
import { withVaultFaults } from '../vault/vault-fault.ts';

/** What holds until the user chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  autoLockMinutes: 5,
  homeCurrency: 'USD',
  staleAfterMonths: 12,
  paper: 'letter',
  theme: 'system',
};

const SAMPLE = 'is-sample';

export function readSettings(db: ReadableDb): Settings {
  const rows = prepared(db, 'SELECT key, value FROM settings WHERE key <> ?').all(SAMPLE);
  const chosen = rows.map((row) => [textOf(row, 'key'), JSON.parse(textOf(row, 'value'))]);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen) };
}

/** Preferences, not data: they need no change and are not taken back. An absent field is cleared. */
export function saveSettings(db: WritableDb, settings: Settings): Settings {
  const save = db.transaction(() => {
    prepared(db, 'DELETE FROM settings WHERE key <> ?').run(SAMPLE);
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

function put(db: WritableDb, key: string, value: unknown): void {
  prepared(
    db,
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
