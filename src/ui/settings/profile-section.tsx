import { Select } from '@mantine/core';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { TextField } from '../shared/text-field.tsx';
import { CountrySelect } from './country-select.tsx';
import { EmergencyFields } from './emergency-fields.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { TestScores } from './test-scores.tsx';
import { type ProfilePatch, STATUS_CHOICES, useProfile } from './use-profile.ts';
import { YesNoSelect } from './yes-no-select.tsx';

type LineKey =
  | 'givenNames'
  | 'familyName'
  | 'email'
  | 'phone'
  | 'school'
  | 'schoolCity'
  | 'schoolCountry'
  | 'accreditation'
  | 'aamcId'
  | 'usmleId'
  | 'schoolId'
  | 'passportNumber';

const NAMES: readonly (readonly [LineKey, string])[] = [
  ['givenNames', 'Given names, as in the passport'],
  ['familyName', 'Family name, as in the passport'],
];
const CONTACT: readonly (readonly [LineKey, string])[] = [
  ['email', 'E-mail'],
  ['phone', 'Phone'],
];
const SCHOOL: readonly (readonly [LineKey, string])[] = [
  ['school', 'Medical school'],
  ['schoolCity', 'City'],
  ['schoolCountry', 'Country'],
  ['accreditation', 'Accreditation (LCME or COCA)'],
];
const NUMBERS: readonly (readonly [LineKey, string])[] = [
  ['aamcId', 'AAMC ID'],
  ['usmleId', 'USMLE ID'],
  ['schoolId', 'School ID'],
  ['passportNumber', 'Passport number'],
];

/** Everything covers, stamps, file names and conditions of rules ask of the applicant. */
export function ProfileSection() {
  const { profile, save, fault } = useProfile();
  if (profile === undefined) return <FaultNote fault={fault} />;
  const lines = (fields: readonly (readonly [LineKey, string])[]) =>
    fields.map(([key, label]) => (
      <TextField
        key={key}
        label={label}
        value={profile[key]}
        onSave={(text) => save({ [key]: text } as ProfilePatch)}
      />
    ));
  return (
    <>
      <FaultNote fault={fault} />
      <SettingsGroup title="Who you are">
        {lines(NAMES)}
        <DayInput
          label="Date of birth"
          value={profile.dateOfBirth}
          onChange={(day) => save({ dateOfBirth: day ?? null })}
        />
        <CountrySelect
          label="Nationality"
          description="The passport you travel with first"
          values={profile.nationalities}
          onChange={(codes) => save({ nationalities: [...codes] })}
        />
      </SettingsGroup>
      <SettingsGroup title="Contact">
        {lines(CONTACT)}
        <TextField
          label="Address"
          prose
          value={profile.address}
          onSave={(address) => save({ address })}
        />
      </SettingsGroup>
      <SettingsGroup title="School">
        <Select
          label="Status"
          data={STATUS_CHOICES}
          value={profile.status ?? null}
          clearable
          onChange={(status) => save({ status })}
        />
        {lines(SCHOOL)}
        <YesNoSelect
          label="Taught in English"
          value={profile.taughtInEnglish}
          onChange={(value) => save({ taughtInEnglish: value ?? null })}
        />
        <DayInput
          label="Graduation"
          value={profile.graduationDay}
          onChange={(day) => save({ graduationDay: day ?? null })}
        />
      </SettingsGroup>
      <SettingsGroup title="Identification numbers">{lines(NUMBERS)}</SettingsGroup>
      <TestScores tests={profile.tests} onSave={(tests) => save({ tests: [...tests] })} />
      <SettingsGroup title="Health">
        <YesNoSelect
          label="BCG vaccine given"
          value={profile.bcgGiven}
          onChange={(value) => save({ bcgGiven: value ?? null })}
        />
      </SettingsGroup>
      <EmergencyFields contact={profile.emergencyContact} onSave={save} />
    </>
  );
}
