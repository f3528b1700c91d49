import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** The folder of the vault that every window and the command line open unless told otherwise. */
export function defaultVaultFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(appDataFolder(environment), 'vault');
}

/** The folder of the log of every window and of the command line. */
export function logFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(appDataFolder(environment), 'logs');
}

/** The folder of what the system's keychain sealed; nothing in it opens a vault on another machine. */
export function keychainFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(appDataFolder(environment), 'keychain');
}

/** Where this system keeps an app's data for one user. */
function appDataFolder(environment: NodeJS.ProcessEnv): string {
  const home = homedir();
  switch (platform()) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Sojourn');
    case 'win32':
      return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Sojourn');
    default:
      return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'sojourn');
  }
}
