import type { EmergencyContact } from '../../core/applicant/profile.ts';
import type { ProfilePatch } from '../data/use-profile.ts';
import { TextField } from '../shared/text-field.tsx';
import { SettingsGroup } from './settings-group.tsx';

const EMPTY: EmergencyContact = { name: '', relation: '', phone: '' };

interface EmergencyFieldsProps {
  readonly contact: EmergencyContact | undefined;
  readonly onSave: (patch: ProfilePatch) => void;
}

/** Whom a host calls; cleared when every field is. */
export function EmergencyFields({ contact = EMPTY, onSave }: EmergencyFieldsProps) {
  function save(change: Partial<EmergencyContact>): void {
    const next = { ...contact, ...change };
    const empty = Object.values(next).every((text) => text === '');
    onSave({ emergencyContact: empty ? null : next });
  }
  return (
    <SettingsGroup title="Emergency contact">
      <TextField label="Name" value={contact.name} onSave={(name) => save({ name })} />
      <TextField
        label="Relation"
        value={contact.relation}
        onSave={(relation) => save({ relation })}
      />
      <TextField label="Phone" value={contact.phone} onSave={(phone) => save({ phone })} />
    </SettingsGroup>
  );
}
