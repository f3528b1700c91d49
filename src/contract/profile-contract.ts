import type { Profile } from '../core/applicant/profile.ts';
import { base } from './base.ts';
import { profilePatchSchema, profileSchema } from './schemas/profile-schema.ts';
import { typed } from './schemas/scalars.ts';

export const profileContract = {
  get: base.output(typed<Profile>(profileSchema)),
  /** Changes the named fields; null clears an optional one. */
  save: base.input(profilePatchSchema).output(typed<Profile>(profileSchema)),
};
