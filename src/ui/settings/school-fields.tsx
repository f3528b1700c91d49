import { Select, TagsInput } from '@mantine/core';
import type { Profile } from '../../core/applicant/profile.ts';
import { PROFILE_LABELS } from '../../core/applicant/profile-labels.ts';
import { client } from '../data/client.ts';
import { type ProfilePatch, STATUS_CHOICES } from '../data/use-profile.ts';
import { useRead } from '../data/use-read.ts';
import { DayInput } from '../shared/day-input.tsx';
import { ProfileAnswers } from './profile-answers.tsx';
import { type LineFields, ProfileLines } from './profile-lines.tsx';
import classes from './settings.module.css';
import { SettingsGroup } from './settings-group.tsx';

const SCHOOL: LineFields = [
  ['school', 'Medical school'],
  ['schoolCity', 'City'],
  ['schoolCountry', PROFILE_LABELS.schoolCountry],
  ['accreditation', PROFILE_LABELS.accreditation],
];

const LANGUAGES = ['Arabic', 'English', 'French', 'German', 'Portuguese', 'Spanish', 'Turkish'];

interface SchoolFieldsProps {
  readonly profile: Profile;
  readonly onSave: (patch: ProfilePatch) => void;
}

/** The school as hosts ask about it: where it is, what it is part of, with whom it has agreements. */
export function SchoolFields({ profile, onSave }: SchoolFieldsProps) {
  const { data: hosts = [] } = useRead(['hosts'], () => client.hosts.list());
  return (
    <SettingsGroup title="School">
      <Select
        label={PROFILE_LABELS.status}
        data={STATUS_CHOICES}
        value={profile.status ?? null}
        clearable
        onChange={(status) => onSave({ status })}
      />
      <DayInput
        label={PROFILE_LABELS.graduationDay}
        value={profile.graduationDay}
        onChange={(day) => onSave({ graduationDay: day ?? null })}
      />
      <ProfileLines fields={SCHOOL} profile={profile} onSave={onSave} />
      <ProfileAnswers
        fields={['taughtInEnglish', 'schoolInVslo', 'schoolOffShore']}
        profile={profile}
        onSave={onSave}
      />
      <TagsInput
        label={PROFILE_LABELS.teachingLanguages}
        data={LANGUAGES}
        value={[...profile.teachingLanguages]}
        maxTags={20}
        onChange={(teachingLanguages) => onSave({ teachingLanguages })}
      />
      <TagsInput
        className={classes.wide}
        label={PROFILE_LABELS.affiliations}
        description="Their names as in your list of hosts"
        data={[...new Set(hosts.map(({ name }) => name))]}
        value={[...profile.affiliations]}
        maxTags={100}
        onChange={(affiliations) => onSave({ affiliations })}
      />
    </SettingsGroup>
  );
}
