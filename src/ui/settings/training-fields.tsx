import { TagsInput } from '@mantine/core';
import type { Profile } from '../../core/applicant/profile.ts';
import { PROFILE_LABELS } from '../../core/applicant/profile-labels.ts';
import type { ProfilePatch } from '../data/use-profile.ts';
import { CountrySelect } from '../shared/country-select.tsx';
import { NumberField } from '../shared/number-field.tsx';
import { ProfileAnswers } from './profile-answers.tsx';
import classes from './settings.module.css';
import { SettingsGroup } from './settings-group.tsx';

/** Cores that hosts name most often (domain facts, section 2). */
const CORES = [
  'Internal medicine',
  'Surgery',
  'Pediatrics',
  'Obstetrics and gynecology',
  'Psychiatry',
  'Family medicine',
  'Neurology',
];

interface TrainingFieldsProps {
  readonly profile: Profile;
  readonly onSave: (patch: ProfilePatch) => void;
}

/** What has been done so far: hosts ask for weeks and cores, the advice for the rest. */
export function TrainingFields({ profile, onSave }: TrainingFieldsProps) {
  return (
    <SettingsGroup title="Training so far">
      <NumberField
        label={PROFILE_LABELS.clinicalWeeks}
        max={520}
        value={profile.clinicalWeeks}
        onSave={(weeks) => onSave({ clinicalWeeks: weeks ?? null })}
      />
      <NumberField
        label={PROFILE_LABELS.usClinicalMonths}
        description="Hands-on and observerships together"
        max={600}
        value={profile.usClinicalMonths}
        onSave={(months) => onSave({ usClinicalMonths: months ?? null })}
      />
      <NumberField
        label={PROFILE_LABELS.gapMonths}
        description="0 for none"
        max={600}
        value={profile.gapMonths}
        onSave={(months) => onSave({ gapMonths: months ?? null })}
      />
      <ProfileAnswers fields={['employed', 'licensed']} profile={profile} onSave={onSave} />
      <CountrySelect
        label={PROFILE_LABELS.licensedIn}
        values={profile.licensedIn}
        onChange={(codes) => onSave({ licensedIn: [...codes] })}
      />
      <TagsInput
        className={classes.wide}
        label={PROFILE_LABELS.coresDone}
        data={CORES}
        value={[...profile.coresDone]}
        maxTags={40}
        onChange={(coresDone) => onSave({ coresDone })}
      />
    </SettingsGroup>
  );
}
