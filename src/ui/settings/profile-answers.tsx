import type { Profile } from '../../core/applicant/profile.ts';
import { PROFILE_LABELS } from '../../core/applicant/profile-labels.ts';
import type { ProfilePatch } from '../data/use-profile.ts';
import { YesNoSelect } from './yes-no-select.tsx';

type AnswerKey =
  | 'taughtInEnglish'
  | 'needsVisa'
  | 'employed'
  | 'licensed'
  | 'needsVisa'
  | 'employed'
  | 'licensed'
  | 'usResident'
  | 'schoolInVslo'
  | 'schoolOffShore'
  | 'seeksUsResidency';

interface ProfileAnswersProps {
  readonly fields: readonly AnswerKey[];
  readonly profile: Profile;
  readonly onSave: (patch: ProfilePatch) => void;
}

/** Yes, no or not said, under the name that remedies use. */
export function ProfileAnswers({ fields, profile, onSave }: ProfileAnswersProps) {
  return fields.map((key) => (
    <YesNoSelect
      key={key}
      label={PROFILE_LABELS[key]}
      value={profile[key]}
      // The compiler forgets which keys a computed one can be.
      onChange={(value) => onSave({ [key]: value ?? null } as ProfilePatch)}
    />
  ));
}
