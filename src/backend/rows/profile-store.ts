import { profileSchema } from '../../contract/schemas/profile-schema.ts';
import { EMPTY_PROFILE, type Profile } from '../../core/applicant/profile.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonFieldsOf, textOf, UnreadableColumn } from '../database/row-values.ts';
import { type DamagedRow, sayDamage } from './damaged-row.ts';

interface Reading {
  readonly text: string;
  readonly profile: Profile;
  /** Fields that do not fit, as they are stored. */
  readonly unread: Readonly<Record<string, unknown>>;
  readonly damage: readonly DamagedRow[];
}

const EMPTY: Reading = { text: '', profile: EMPTY_PROFILE, unread: {}, damage: [] };

const kept = new WeakMap<ReadableDb, Reading>();

/** The applicant; empty fields until something was typed, and where what was typed cannot be read. */
export function readProfile(db: ReadableDb): Profile {
  return readParts(db).profile;
}

/** The applicant as a recorded row has them. */
export function proveProfile(row: Row): Profile {
  return prove(row).profile;
}

/** One for each field that cannot be read: the others stand. */
export function listDamagedProfile(db: ReadableDb): readonly DamagedRow[] {
  return readParts(db).damage;
}

/** What cannot be read stays as it is stored until something is typed in its place. Inside a change. */
export function saveProfile(db: WritableDb, profile: Profile): Profile {
  const { unread } = readParts(db);
  const typed = Object.entries(profile).filter(([field, value]) => {
    const isEmpty = JSON.stringify(value) === JSON.stringify(emptyOf(field));
    return !(field in unread && isEmpty);
  });
  prepared(
    db,
    'INSERT INTO profile (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  ).run(JSON.stringify({ ...unread, ...Object.fromEntries(typed) }));
  return readProfile(db);
}

function readParts(db: ReadableDb): Reading {
  const row = prepared(db, 'SELECT id, body FROM profile').get();
  if (row === undefined) return EMPTY;
  const before = kept.get(db);
  if (before?.text === textOf(row, 'body')) return before;
  const reading = prove(row);
  kept.set(db, reading);
  return reading;
}

function prove(row: Row): Reading {
  const text = textOf(row, 'body');
  try {
    const fields = { ...EMPTY_PROFILE, ...jsonFieldsOf(row, 'body') };
    const parsed = profileSchema.safeParse(fields);
    if (parsed.success) return { text, profile: parsed.data, unread: {}, damage: [] };
    const broken = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    const sound = Object.entries(fields).filter(([field]) => !broken.has(field));
    const unread = Object.entries(fields).filter(([field]) => broken.has(field));
    return {
      text,
      profile: profileSchema.parse({ ...EMPTY_PROFILE, ...Object.fromEntries(sound) }),
      unread: Object.fromEntries(unread),
      damage: [...broken].map((field) => damageOf(row, field)),
    };
  } catch (error) {
    if (!(error instanceof UnreadableColumn)) throw error;
    return { ...EMPTY, text, damage: [damageOf(row, error.column)] };
  }
}

function emptyOf(field: string): unknown {
  return Object.entries(EMPTY_PROFILE).find(([name]) => name === field)?.[1];
}

function damageOf(row: Row, field: string): DamagedRow {
  const message = sayDamage('Part of your profile', 'profile', '1', field);
  return { table: 'profile', key: '1', field, message, row };
}
