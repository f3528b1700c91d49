import { fullName, type Profile } from '../applicant/profile.ts';
import type { Finding } from './packet.ts';

/** Fields that the cover shows where they are known; without them a registrar has to ask. */
const WANTED: readonly { readonly field: keyof Profile; readonly words: string }[] = [
  { field: 'school', words: 'your school' },
  { field: 'status', words: 'your status (student, final-year or graduate)' },
  { field: 'dateOfBirth', words: 'your date of birth' },
  { field: 'email', words: 'your e-mail address' },
  { field: 'phone', words: 'your phone number' },
];

/** What the profile lacks for cover, stamps and file name: the name is needed, the rest is wanted. */
export function profileFindings(profile: Profile): Finding[] {
  const missing = WANTED.filter(({ field }) => (profile[field] ?? '') === '').map(
    ({ words }): Finding => ({
      severity: 'warning',
      code: 'profile-field-missing',
      message: `The cover lacks ${words}. Add it to your profile.`,
    }),
  );
  if (fullName(profile).trim() !== '') return missing;
  const name: Finding = {
    severity: 'error',
    code: 'profile-name-missing',
    message:
      'Cover, stamps and file name need your name as in the passport. Add it to your profile.',
  };
  return [name, ...missing];
}
