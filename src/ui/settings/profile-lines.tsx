import type { Profile } from '../../core/applicant/profile.ts';
import type { ProfilePatch } from '../data/use-profile.ts';
import { TextField } from '../shared/text-field.tsx';

/** Fields of the profile that are one line of text. */
type LineKey = {
  [Key in keyof Profile]-?: Profile[Key] extends string ? Key : never;
}[keyof Profile];

export type LineFields = readonly (readonly [LineKey, string])[];

interface ProfileLinesProps {
  readonly fields: LineFields;
  readonly profile: Profile;
  readonly onSave: (patch: ProfilePatch) => void;
}

/** One text field for each, saved when it is left. */
export function ProfileLines({ fields, profile, onSave }: ProfileLinesProps) {
  return fields.map(([key, label]) => (
    <TextField
      key={key}
      label={label}
      value={profile[key]}
      // The compiler forgets which keys a computed one can be.
      onSave={(text) => onSave({ [key]: text } as ProfilePatch)}
    />
  ));
}
