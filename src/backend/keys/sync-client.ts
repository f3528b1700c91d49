import { realpathSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { namesIn } from '../database/names-in.ts';

/** Programs that keep a folder the same on several machines. */
export type SyncClient =
  | 'Dropbox'
  | 'Google Drive'
  | 'iCloud Drive'
  | 'Nextcloud'
  | 'OneDrive'
  | 'Syncthing';

/**
 * What each program leaves in the top folder of what it keeps the same.
 * Dropbox: its own folder for files under way, left out of every copy (Maestral's change log). Google
 * Drive: its folders for transfers. Nextcloud: its journal and log (the desktop client's own list of
 * what it leaves out, csync_exclude.cpp). OneDrive: a hidden file of this name in each of its folders.
 * Syncthing: its marker, without which it stops (syncthing-faq, "folder marker missing").
 */
const MARKERS: readonly (readonly [RegExp, SyncClient])[] = [
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.tmp\.drive(download|upload)$/, 'Google Drive'],
  [/^\.(_?sync_.*\.db|(owncloud|nextcloud)sync\.log)$/, 'Nextcloud'],
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i, 'OneDrive'],
  [/^\.stfolder/, 'Syncthing'],
];

/** Where macOS puts them: "Library/Mobile Documents" is iCloud Drive, the others lie in CloudStorage by name. */
const PLACES: readonly (readonly [RegExp, SyncClient])[] = [
  [/\/Library\/Mobile Documents(\/|$)/, 'iCloud Drive'],
  [/\/Library\/CloudStorage\/Dropbox/, 'Dropbox'],
  [/\/Library\/CloudStorage\/GoogleDrive/, 'Google Drive'],
  [/\/Library\/CloudStorage\/OneDrive/, 'OneDrive'],
];

/** Where the programs of Windows say what they keep the same. */
const VARIABLES: readonly (readonly [string, SyncClient])[] = [
  ['OneDrive', 'OneDrive'],
  ['OneDriveConsumer', 'OneDrive'],
  ['OneDriveCommercial', 'OneDrive'],
];

/** The program that keeps a folder the same on other machines; undefined where none is recognised. */
export function syncClientOf(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SyncClient | undefined {
  const real = realPathOf(folder);
  const place = PLACES.find(([pattern]) => pattern.test(real.replaceAll('\\', '/')))?.[1];
  return place ?? byVariable(real, environment) ?? byMarker(real);
}

function realPathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function byVariable(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): SyncClient | undefined {
  return VARIABLES.find(([name]) => {
    const top = environment[name];
    return top !== undefined && top !== '' && isWithin(folder, realPathOf(top));
  })?.[1];
}

function isWithin(folder: string, top: string): boolean {
  const way = relative(top, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== folder;
}

/** The folder itself or one above it; a folder that may not be listed says nothing. */
function byMarker(folder: string): SyncClient | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of namesIn(at)) {
      const client = MARKERS.find(([pattern]) => pattern.test(name))?.[1];
      // The settings of Dropbox's program lie in the home folder under the name that marks its top folder.
      if (client !== undefined && !(name === '.dropbox' && basename(at) !== 'Dropbox'))
        return client;
    }
    if (dirname(at) === at) return undefined;
  }
}
