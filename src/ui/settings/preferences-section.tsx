import { Select, Switch } from '@mantine/core';
import type { Settings } from '../../contract/app-contract.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useSettings } from '../data/use-settings.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { NumberField } from '../shared/number-field.tsx';
import { listCurrencies } from './list-currencies.ts';
import { SettingsGroup } from './settings-group.tsx';

const CURRENCIES = listCurrencies();

const LOCKS = [
  { value: '0', label: 'Never' },
  ...[1, 5, 10, 15, 30, 60, 120].map((minutes) => ({
    value: String(minutes),
    label: minutes === 1 ? 'After 1 minute' : `After ${minutes} minutes`,
  })),
];

/** Choices that live in the vault. */
export function PreferencesSection() {
  const settings = useSettings();
  const change = useChange((patch: Partial<Settings>) => client.app.saveSettings(patch));
  if (settings === undefined) return null;
  const save = (patch: Partial<Settings>) => void change.run(patch);
  return (
    <>
      <FaultNote fault={change.fault} />
      <SettingsGroup title="Preferences">
        <Select
          label="Theme"
          data={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          allowDeselect={false}
          value={settings.theme}
          onChange={(value) => value !== null && save({ theme: value })}
        />
        <Select
          label="Home currency"
          description="Totals are shown in it"
          data={CURRENCIES}
          searchable
          limit={60}
          allowDeselect={false}
          value={settings.homeCurrency}
          onChange={(value) => value !== null && save({ homeCurrency: value })}
        />
        <Select
          label="Pages of packets"
          data={[
            { value: 'letter', label: 'Fitted to US Letter' },
            { value: 'original', label: 'At the size they came in' },
          ]}
          allowDeselect={false}
          value={settings.paper}
          onChange={(value) => value !== null && save({ paper: value })}
        />
        <Select
          label="Lock by itself"
          description="Without use for this long"
          data={LOCKS}
          allowDeselect={false}
          value={String(settings.autoLockMinutes)}
          onChange={(value) => value !== null && save({ autoLockMinutes: Number(value) })}
        />
        <NumberField
          label="Rules are stale after, in months"
          description="Then a host's rule asks to be read again"
          places={0}
          min={1}
          max={120}
          value={settings.staleAfterMonths}
          required
          onSave={(months) => months !== undefined && save({ staleAfterMonths: months })}
        />
        <Switch
          label="Desktop reminders"
          description="In the desktop window, while it is unlocked: each step that is due, once a day"
          checked={settings.desktopReminders}
          onChange={(event) => save({ desktopReminders: event.currentTarget.checked })}
        />
      </SettingsGroup>
    </>
  );
}
