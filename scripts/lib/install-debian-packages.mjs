import { existsSync } from 'node:fs';
import { findOnPath } from './find-on-path.mjs';
import { runQuietly } from './run.mjs';
import { say } from './say.mjs';

const LIMIT_MS = 10 * 60_000;

/** True where system packages can be installed without asking: Debian and its kin, as root. */
export function canInstallDebianPackages(env = process.env) {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    findOnPath('apt-get', env) !== undefined
  );
}

/** Refreshes the package lists, then installs. True when both succeeded. */
export async function installDebianPackages(names, { tell = say, env = process.env } = {}) {
  tell(`Installing ${names.join(', ')} with apt-get.`);
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env: quiet, timeoutMs: LIMIT_MS };
  // Without fresh lists the install asks for versions that the mirror no longer has.
  await runQuietly('apt-get', ['update'], options);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  const { status } = await runQuietly('apt-get', install, options);
  return status === 0;
}
