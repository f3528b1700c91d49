import type { Spot } from '../navigation/navigation.ts';

/** What each screen is about, in words that somebody may look for. */
export const SCREEN_WORDS: Readonly<Record<Spot['screen'], string>> = {
  season: 'overview home start ready money changed',
  agenda: 'steps todo tasks due today calendar reminders deadlines',
  documents: 'papers files vault scans certificates',
  hosts: 'hospitals schools rules packs institutions',
  rotations: 'electives observerships clerkships dates blocks',
  packets: 'application pdf checklist cover send',
  budget: 'money costs funds housing flights charts clusters currency',
  history: 'changes log undo',
  settings: 'preferences options',
};

/** Somewhere within a screen. */
export interface Place {
  readonly label: string;
  readonly spot: Spot;
  readonly words: string;
}

/** The views within screens, and the sections of the settings. */
export const PLACES: readonly Place[] = [
  {
    label: 'Matrix',
    spot: { screen: 'documents', view: 'matrix' },
    words: 'documents hosts table requirements strictest',
  },
  {
    label: 'Timeline',
    spot: { screen: 'documents', view: 'timeline' },
    words: 'documents validity expiry bars drag move',
  },
  {
    label: 'Immunizations',
    spot: { screen: 'documents', view: 'immunizations' },
    words: 'vaccines vaccinations titers doses tuberculosis record laboratory orders shots',
  },
  {
    label: 'Renewals',
    spot: { screen: 'agenda', view: 'renewals' },
    words: 'renew expiring plan again',
  },
  {
    label: "Dean's letter",
    spot: { screen: 'agenda', view: 'deans-letter' },
    words: 'dean school request mspe good standing',
  },
  {
    label: 'Strategy',
    spot: { screen: 'rotations', view: 'strategy' },
    words: 'advice goals reach realistic safety plan',
  },
  {
    label: 'Letters of recommendation',
    spot: { screen: 'rotations', view: 'letters' },
    words: 'lor writer referee',
  },
  {
    label: 'Bin',
    spot: { screen: 'history', view: 'bin' },
    words: 'deleted trash restore erase recycle',
  },
  {
    label: 'Profile',
    spot: { screen: 'settings', selected: 'profile' },
    words: 'settings name birth nationality school graduation scores usmle toefl emergency contact',
  },
  {
    label: 'Vault settings',
    spot: { screen: 'settings', selected: 'vault' },
    words: 'backup restore passphrase password recovery code keychain verify check copies export',
  },
  {
    label: 'Preferences',
    spot: { screen: 'settings', selected: 'preferences' },
    words: 'settings theme dark light home currency paper size lock reminders',
  },
  {
    label: 'Document types',
    spot: { screen: 'settings', selected: 'types' },
    words: 'settings catalogue validity lead time',
  },
  {
    label: 'About Sojourn',
    spot: { screen: 'settings', selected: 'about' },
    words: 'settings version licence license diagnostics log help support',
  },
];
