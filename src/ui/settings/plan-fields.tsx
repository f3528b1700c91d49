import { TagsInput } from '@mantine/core';
import type { Profile } from '../../core/applicant/profile.ts';
import { PROFILE_LABELS } from '../../core/applicant/profile-labels.ts';
import type { ProfilePatch } from '../data/use-profile.ts';
import { DayInput } from '../shared/day-input.tsx';
import { ProfileAnswers } from './profile-answers.tsx';
import { ProfileLines } from './profile-lines.tsx';
import classes from './settings.module.css';
import { SettingsGroup } from './settings-group.tsx';

interface PlanFieldsProps {
  readonly profile: Profile;
  readonly onSave: (patch: ProfilePatch) => void;
}

/** What the season is for: the strategy is read from it. */
export function PlanFields({ profile, onSave }: PlanFieldsProps) {
  return (
    <SettingsGroup title="Plans">
      <ProfileLines
        fields={[['specialty', PROFILE_LABELS.specialty]]}
        profile={profile}
        onSave={onSave}
      />
      <ProfileAnswers fields={['seeksUsResidency']} profile={profile} onSave={onSave} />
      <DayInput
        label={PROFILE_LABELS.residencyOpensOn}
        description="Usually in September of the year before residency starts"
        value={profile.residencyOpensOn}
        onChange={(day) => onSave({ residencyOpensOn: day ?? null })}
      />
      <TagsInput
        className={classes.wide}
        label={PROFILE_LABELS.goals}
        description="Two or three: Enter after each"
        value={[...profile.goals]}
        maxTags={10}
        splitChars={[]}
        onChange={(goals) => onSave({ goals })}
      />
    </SettingsGroup>
  );
}
