import { type Settings, settingsSchema } from '../../contract/app-contract.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { canonicalText } from '../../core/shared/canonical-text.ts';
import type { Day } from '../../core/shared/day.ts';
import { addSettingsStep } from '../database/change.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { jsonFieldsOf, jsonOf, textOf } from '../database/row-values.ts';
import { writeWhole } from '../database/write-whole.ts';
import { LAYOUT_KEY } from './layout-store.ts';
import { rowReader } from './row-reader.ts';
import { UNFINISHED_KEYS } from './unfinished-store.ts';

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
const CODE_UNSEEN = 'recovery-code-unseen';
const OTHERS = [SAMPLE, REMINDED, CODE_UNSEEN, LAYOUT_KEY].map((key) => `'${key}'`).join(', ');
/** What else stands in the table is no setting: it is neither shown as one nor cleared with them. */
const IS_SETTING = `key NOT IN (${OTHERS}) AND key NOT GLOB '${UNFINISHED_KEYS}'`;

export const SETTINGS = rowReader<Changes<Settings>>({
  table: 'settings',
  noun: 'A setting',
  select: `SELECT key, value FROM settings WHERE ${IS_SETTING}`,
  keyOf: (row) => textOf(row, 'key'),
  fields: (row) => ({ [textOf(row, 'key')]: jsonOf(row, 'value') }),
  schema: settingsSchema.partial(),
});

/** What was chosen, and the default where nothing was or where it cannot be read. */
export function readSettings(db: ReadableDb): Settings {
  return SETTINGS.list(db, '').reduce<Settings>(
    (settings, chosen) => applyChanges(settings, chosen),
    DEFAULT_SETTINGS,
  );
}

/** Preferences, not data: they need no change and are not taken back. An absent field is cleared. */
export function saveSettings(db: WritableDb, settings: Settings): Settings {
  return writeWhole(db, () => {
    prepared(db, `DELETE FROM settings WHERE ${IS_SETTING}`).run();
    for (const [key, value] of Object.entries(settings)) {
      if (value !== undefined) put(db, key, value);
    }
    return readSettings(db);
  });
}

/** The same as a person's act on a day: the history says what was changed. */
export function changeSettings(db: WritableDb, settings: Settings, on: Day): Settings {
  return writeWhole(db, () => {
    const before = readSettings(db);
    const after = saveSettings(db, settings);
    if (canonicalText(before) !== canonicalText(after)) addSettingsStep(db, on, before, after);
    return after;
  });
}

/** True for a vault that was made with the sample season. */
export function isSampleVault(db: ReadableDb): boolean {
  return prepared(db, 'SELECT 1 FROM settings WHERE key = ?').get(SAMPLE) !== undefined;
}

export function markSampleVault(db: WritableDb): void {
  writeWhole(db, () => put(db, SAMPLE, true));
}

/**
 * Notes that a recovery code was made, until a person says that it is kept: a code that was never seen, by
 * a crash or a window closed too soon, must be made anew.
 */
export function setCodeUnseen(db: WritableDb, unseen: boolean): void {
  writeWhole(db, () => {
    if (unseen) put(db, CODE_UNSEEN, true);
    else prepared(db, 'DELETE FROM settings WHERE key = ?').run(CODE_UNSEEN);
  });
}

export function isCodeUnseen(db: ReadableDb): boolean {
  return prepared(db, 'SELECT 1 FROM settings WHERE key = ?').get(CODE_UNSEEN) !== undefined;
}

/** The steps that a notification was shown for on `day`; those of another day are forgotten. */
export function readReminded(db: ReadableDb, day: Day): readonly string[] {
  const row = prepared(db, 'SELECT value FROM settings WHERE key = ?').get(REMINDED);
  if (row === undefined) return [];
  const { day: on, steps } = jsonFieldsOf(row, 'value');
  return on === day && Array.isArray(steps) ? steps.map(String) : [];
}

export function saveReminded(db: WritableDb, day: Day, steps: readonly string[]): void {
  writeWhole(db, () => put(db, REMINDED, { day, steps }));
}

function put(db: WritableDb, key: string, value: unknown): void {
  prepared(
    db,
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
