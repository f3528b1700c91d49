import { EMPTY_PROFILE, type Profile } from '../../core/applicant/profile.ts';
import { os } from '../calls/os.ts';
import { readProfile, saveProfile } from '../rows/profile-store.ts';
import { saveChange } from '../session/save-change.ts';

/** Null clears a field: an optional one is dropped, another becomes empty. */
function applyChanges(profile: Profile, changes: object): Profile {
  const next: Record<string, unknown> = { ...profile };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    if (value === null) next[key] = EMPTY_PROFILE[key as keyof Profile];
    else next[key] = value;
  }
  return next as unknown as Profile;
}

export const profileHandlers = {
  get: os.profile.get.handler(({ context }) => readProfile(context.session.require().db)),
  save: os.profile.save.handler(({ context, input }) =>
    saveChange(context, 'Changed your profile', (db) =>
      saveProfile(db, applyChanges(readProfile(db), input)),
    ),
  ),
};
