import {
  IconBuildingHospital,
  IconCalendarEvent,
  IconChecklist,
  IconFiles,
  IconHistory,
  IconHome,
  IconPackage,
  IconSettings,
  IconWallet,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { AgendaScreen } from '../agenda/agenda-screen.tsx';
import { BudgetScreen } from '../budget/budget-screen.tsx';
import { HostsScreen } from '../hosts/hosts-screen.tsx';
import type { ScreenName } from '../navigation/navigation.ts';
import { PacketsScreen } from '../packets/packets-screen.tsx';
import { SeasonScreen } from '../season/season-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { DocumentsScreen } from './documents-screen.tsx';
import { HistoryScreen } from './history-screen.tsx';
import { RotationsScreen } from './rotations-screen.tsx';

export interface ScreenEntry {
  readonly name: ScreenName;
  readonly title: string;
  /** Pressed after "g". */
  readonly letter: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  readonly view: ComponentType;
}

/** Every screen, in the order of the sidebar; history and settings stand at its foot. */
export const SCREEN_ENTRIES: readonly ScreenEntry[] = [
  { name: 'season', title: 'Season', letter: 's', icon: IconHome, view: SeasonScreen },
  { name: 'agenda', title: 'Agenda', letter: 'a', icon: IconChecklist, view: AgendaScreen },
  { name: 'documents', title: 'Documents', letter: 'd', icon: IconFiles, view: DocumentsScreen },
  { name: 'hosts', title: 'Hosts', letter: 'h', icon: IconBuildingHospital, view: HostsScreen },
  {
    name: 'rotations',
    title: 'Rotations',
    letter: 'r',
    icon: IconCalendarEvent,
    view: RotationsScreen,
  },
  { name: 'packets', title: 'Packets', letter: 'p', icon: IconPackage, view: PacketsScreen },
  { name: 'budget', title: 'Budget', letter: 'b', icon: IconWallet, view: BudgetScreen },
  { name: 'history', title: 'History', letter: 'y', icon: IconHistory, view: HistoryScreen },
  { name: 'settings', title: 'Settings', letter: ',', icon: IconSettings, view: SettingsScreen },
];
