import type { Profile } from '../../core/applicant/profile.ts';
import { client } from './client.ts';
import { useChange } from './use-change.ts';
import { useRead } from './use-read.ts';

export type ProfilePatch = Parameters<typeof client.profile.save>[0];

export const STATUS_CHOICES: { value: NonNullable<Profile['status']>; label: string }[] = [
  { value: 'student', label: 'Student' },
  { value: 'final-year', label: 'Final-year student' },
  { value: 'graduate', label: 'Graduate' },
];

/** The applicant's profile and how a field of it is saved. */
export function useProfile() {
  const read = useRead(['profile'], () => client.profile.get());
  const change = useChange((patch: ProfilePatch) => client.profile.save(patch));
  return {
    profile: read.data,
    fault: change.fault ?? read.fault,
    save: (patch: ProfilePatch) => void change.run(patch),
  };
}
