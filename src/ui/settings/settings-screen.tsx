import { Tabs } from '@mantine/core';
import { select, useSpot } from '../navigation/navigation.ts';
import { Screen } from '../shared/screen.tsx';
import { AboutSection } from './about-section.tsx';
import { PreferencesSection } from './preferences-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import classes from './settings.module.css';
import { TypesSection } from './types-section.tsx';
import { VaultSection } from './vault-section.tsx';

const SECTIONS = [
  { key: 'profile', title: 'Profile', view: ProfileSection },
  { key: 'vault', title: 'Vault', view: VaultSection },
  { key: 'preferences', title: 'Preferences', view: PreferencesSection },
  { key: 'types', title: 'Document types', view: TypesSection },
  { key: 'about', title: 'About', view: AboutSection },
] as const;

/** The applicant, the vault, preferences, document types and the app itself. */
export function SettingsScreen() {
  const { selected } = useSpot();
  const current = SECTIONS.find(({ key }) => key === selected)?.key ?? 'profile';
  return (
    <Screen title="Settings">
      <Tabs value={current} onChange={(key) => select(key ?? undefined)} keepMounted={false}>
        <Tabs.List aria-label="Settings">
          {SECTIONS.map(({ key, title }) => (
            <Tabs.Tab key={key} value={key}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SECTIONS.map(({ key, view: View }) => (
          <Tabs.Panel key={key} value={key} className={classes.panel}>
            <View />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}
