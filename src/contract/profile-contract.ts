import { base } from './base.ts';
import { typed } from './schemas/exactly.ts';
import { profilePatchSchema, profileSchema } from './schemas/profile-schema.ts';

export const profileContract = {
  get: base.output(typed(profileSchema)),
  /** Changes the named fields; null clears an optional one. */
  save: base.input(profilePatchSchema).output(typed(profileSchema)),
};
