import { PROFILE_LABELS } from '../../core/applicant/profile-labels.ts';
import { useProfile } from '../data/use-profile.ts';
import { CountrySelect } from '../shared/country-select.tsx';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { SuggestedField } from '../shared/suggested-field.tsx';
import { TextField } from '../shared/text-field.tsx';
import { EmergencyFields } from './emergency-fields.tsx';
import { PlanFields } from './plan-fields.tsx';
import { ProfileAnswers } from './profile-answers.tsx';
import { type LineFields, ProfileLines } from './profile-lines.tsx';
import { SchoolFields } from './school-fields.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { TestScores } from './test-scores.tsx';
import { TrainingFields } from './training-fields.tsx';
import { YesNoSelect } from './yes-no-select.tsx';

const NAMES: LineFields = [
  ['givenNames', 'Given names, in Latin letters as in the passport'],
  ['familyName', 'Family name, in Latin letters as in the passport'],
  ['nameInOwnScript', 'Name in its own script, where that is another'],
];
const CONTACT: LineFields = [
  ['email', 'E-mail'],
  ['phone', 'Phone'],
];
const NUMBERS: LineFields = [
  ['aamcId', 'AAMC ID'],
  ['usmleId', 'USMLE ID'],
  ['schoolId', 'School ID'],
  ['passportNumber', 'Passport number'],
];

/** Those that hosts list (domain facts, section 2b); another is typed. */
const VISAS = ['B1', 'B1/B2', 'B2', 'ESTA', 'F1', 'F2', 'H4', 'J1', 'J2', 'L2', 'O3'];

/** Everything covers, stamps, file names, conditions of rules, admission and advice ask of the applicant. */
export function ProfileSection() {
  const { profile, save, fault } = useProfile();
  if (profile === undefined) return <FaultNote fault={fault} />;
  return (
    <>
      <FaultNote fault={fault} />
      <SettingsGroup title="Who you are">
        <ProfileLines fields={NAMES} profile={profile} onSave={save} />
        <DayInput
          label={PROFILE_LABELS.dateOfBirth}
          value={profile.dateOfBirth}
          onChange={(day) => save({ dateOfBirth: day ?? null })}
        />
        <CountrySelect
          label={PROFILE_LABELS.nationalities}
          description="The passport you travel with first"
          values={profile.nationalities}
          onChange={(codes) => save({ nationalities: [...codes] })}
        />
        <CountrySelect
          label={PROFILE_LABELS.countryOfBirth}
          most={1}
          values={profile.countryOfBirth === '' ? [] : [profile.countryOfBirth]}
          onChange={([code = '']) => save({ countryOfBirth: code })}
        />
        <ProfileAnswers fields={['usResident', 'needsVisa']} profile={profile} onSave={save} />
        <SuggestedField
          label={PROFILE_LABELS.visaHeld}
          words={VISAS}
          value={profile.visaHeld}
          onSave={(visaHeld) => save({ visaHeld })}
        />
      </SettingsGroup>
      <SettingsGroup title="Contact">
        <ProfileLines fields={CONTACT} profile={profile} onSave={save} />
        <TextField
          label="Address"
          prose
          value={profile.address}
          onSave={(address) => save({ address })}
        />
      </SettingsGroup>
      <SchoolFields profile={profile} onSave={save} />
      <TrainingFields profile={profile} onSave={save} />
      <TestScores tests={profile.tests} onSave={(tests) => save({ tests: [...tests] })} />
      <PlanFields profile={profile} onSave={save} />
      <SettingsGroup title="Identification numbers">
        <ProfileLines fields={NUMBERS} profile={profile} onSave={save} />
      </SettingsGroup>
      <SettingsGroup title="Health">
        <YesNoSelect
          label={PROFILE_LABELS.bcgGiven}
          value={profile.bcgGiven}
          onChange={(value) => save({ bcgGiven: value ?? null })}
        />
      </SettingsGroup>
      <EmergencyFields contact={profile.emergencyContact} onSave={save} />
    </>
  );
}
