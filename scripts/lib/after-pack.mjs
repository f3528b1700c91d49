import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFuses } from './set-fuses.mjs';

/** electron-builder's numbers of processors (builder-util, Arch), as Node names them. */
const ARCHITECTURES = ['ia32', 'x64', 'armv7l', 'arm64', 'universal'];

/** electron-builder's afterPack hook: it runs before anything is signed. */
export async function afterPack(context) {
  requireDriver(context);
  await setFuses(context);
}

/** Stops where the driver of the processor that is packed for is not there: that app would open no vault. */
export function requireDriver({ appOutDir, arch, electronPlatformName, packager }) {
  const name = `${electronPlatformName}-${ARCHITECTURES[arch]}.node`;
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : join(appOutDir, 'resources');
  const driver = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds', name);
  if (existsSync(driver)) return;
  throw new Error(
    `The database has no driver for ${name.replace('.node', '')}; nothing is packed for it.`,
  );
}
