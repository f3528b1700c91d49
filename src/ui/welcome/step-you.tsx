import { Select } from '@mantine/core';
import { STATUS_CHOICES, useProfile } from '../data/use-profile.ts';
import { CountrySelect } from '../shared/country-select.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './welcome.module.css';

/** Six fields, all optional, each saved when it is left. */
export function StepYou() {
  const { profile, save, fault } = useProfile();
  if (profile === undefined) return null;
  return (
    <>
      <div className={classes.fields}>
        <TextField
          label="Given names, as in the passport"
          value={profile.givenNames}
          onSave={(givenNames) => save({ givenNames })}
        />
        <TextField
          label="Family name, as in the passport"
          value={profile.familyName}
          onSave={(familyName) => save({ familyName })}
        />
        <TextField label="E-mail" value={profile.email} onSave={(email) => save({ email })} />
        <TextField
          label="Medical school"
          value={profile.school}
          onSave={(school) => save({ school })}
        />
        <Select
          label="Status"
          data={STATUS_CHOICES}
          value={profile.status ?? null}
          clearable
          onChange={(status) => save({ status })}
        />
        <CountrySelect
          label="Nationality"
          values={profile.nationalities}
          onChange={(nationalities) => save({ nationalities: [...nationalities] })}
        />
      </div>
      <FaultNote fault={fault} />
    </>
  );
}
