import { EMPTY_PROFILE, type Profile } from '../../core/applicant/profile.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { jsonOf } from '../database/row-values.ts';

/** The applicant; empty fields until something was typed. */
export function readProfile(db: ReadableDb): Profile {
  const row = prepared(db, 'SELECT body FROM profile').get();
  return row === undefined ? EMPTY_PROFILE : { ...EMPTY_PROFILE, ...jsonOf<Profile>(row, 'body') };
}

/** Inside a change. */
export function saveProfile(db: WritableDb, profile: Profile): Profile {
  prepared(
    db,
    'INSERT INTO profile (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  ).run(JSON.stringify(profile));
  return readProfile(db);
}
