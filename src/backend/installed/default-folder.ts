import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Whose machine it is, and which. */
export interface Machine {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

const here = (): Machine => ({
  environment: process.env,
  platform: process.platform,
  home: homedir(),
});

/** The folder of the vault that every window and the command line open unless told otherwise. */
export function defaultVaultFolder(machine: Machine = here()): string {
  return join(appDataFolder(machine), 'vault');
}

const OF_SAMPLE = ' sample season';

/**
 * Where a window makes the sample season: beside the vault that it opens, and never in it. None for a folder
 * of a sample that was opened by its name.
 */
export function sampleFolder(vault: string): string | undefined {
  return vault.endsWith(OF_SAMPLE) ? undefined : `${vault}${OF_SAMPLE}`;
}

/** The folder of the log of every window and of the command line. */
export function logFolder(machine: Machine = here()): string {
  return join(appDataFolder(machine), 'logs');
}

/** The folder of what the system's keychain sealed; nothing in it opens a vault on another machine. */
export function keychainFolder(machine: Machine = here()): string {
  return join(appDataFolder(machine), 'keychain');
}

/** The file that names the vaults which were opened here. */
export function recentVaultsFile(machine: Machine = here()): string {
  return join(appDataFolder(machine), 'recent-vaults.json');
}

/** The file that says where the window stood on this device when it was closed last. */
export function windowPlaceFile(machine: Machine = here()): string {
  return join(appDataFolder(machine), 'window.json');
}

/**
 * Where this system keeps an app's data for one user. On macOS and Windows "Sojourn" is the folder that
 * Electron fills with what it may lose at any time, and that cleaners of disks therefore empty: ours is
 * another. Whose vault lies there already keeps it.
 */
function appDataFolder({ environment, platform, home }: Machine): string {
  if (platform !== 'darwin' && platform !== 'win32') {
    return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'sojourn');
  }
  const parent =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : (environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'));
  const ofBefore = join(parent, 'Sojourn');
  return existsSync(join(ofBefore, 'vault')) ? ofBefore : join(parent, 'Sojourn vault');
}
