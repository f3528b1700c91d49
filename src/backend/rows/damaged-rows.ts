import type { ReadableDb } from '../database/handles.ts';
import { LINES } from './budget-store.ts';
import { GROUP_ROTATIONS, GROUPS } from './cluster-group-store.ts';
import type { DamagedRow } from './damaged-row.ts';
import { DOCUMENTS } from './document-store.ts';
import { OWN_TYPES } from './document-type-store.ts';
import { FUNDS } from './fund-store.ts';
import { HOSTS } from './host-store.ts';
import { ENTRIES } from './immunization-store.ts';
import { LETTERS } from './letter-store.ts';
import { MANIFEST_ENTRIES, MANIFESTS } from './manifest-store.ts';
import { MARKS } from './mark-store.ts';
import { listDamagedProfile } from './profile-store.ts';
import { REQUIREMENTS } from './requirement-store.ts';
import { EXCEPTIONS, ROTATIONS } from './rotation-store.ts';
import { SETTINGS } from './settings-store.ts';
import { VERSIONS } from './version-store.ts';

const READERS = [
  DOCUMENTS,
  VERSIONS,
  OWN_TYPES,
  HOSTS,
  REQUIREMENTS,
  ROTATIONS,
  EXCEPTIONS,
  ENTRIES,
  LETTERS,
  MARKS,
  LINES,
  FUNDS,
  GROUPS,
  GROUP_ROTATIONS,
  MANIFESTS,
  MANIFEST_ENTRIES,
  SETTINGS,
] as const;

/** Every row of the vault that does not fit what the core knows. Such a row keeps no other from use. */
export function listDamagedRows(db: ReadableDb): DamagedRow[] {
  return [...listDamagedProfile(db), ...READERS.flatMap((reader) => reader.damaged(db))];
}
