import { EMPTY_PROFILE } from '../../core/applicant/profile.ts';
import { applyChanges } from '../../core/shared/apply-changes.ts';
import { os } from '../calls/os.ts';
import { readProfile, saveProfile } from '../rows/profile-store.ts';
import { saveChange } from '../session/save-change.ts';

export const profileHandlers = {
  get: os.profile.get.handler(({ context }) => readProfile(context.session.require().db)),
  save: os.profile.save.handler(({ context, input }) =>
    saveChange(context, 'Changed your profile', (db) =>
      saveProfile(db, applyChanges(readProfile(db), input, EMPTY_PROFILE)),
    ),
  ),
};
