import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState } from '@electron/fuses';

/** Marks the fuse wire in Electron's program (electron/fuses, src/constants.ts). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The nine fuses as Electron 45 is delivered, in their order (Electron's build/fuses). */
const DELIVERED = [true, false, true, true, false, false, false, true, true];

/**
 * Lays out what electron-builder takes for an unpacked Linux runtime of Electron: a program with a
 * fuse wire in it, its version, its licences and a few of its languages. Nothing of it runs.
 */
export function writeStandInRuntime(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const wire = DELIVERED.map((on) => (on ? FuseState.ENABLE : FuseState.DISABLE));
  const program = Buffer.concat([
    Buffer.alloc(4096),
    Buffer.from(SENTINEL),
    Buffer.from([1, wire.length, ...wire]),
    Buffer.alloc(4096),
  ]);
  writeFileSync(join(folder, 'electron'), program);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'Electron licence');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '<p>Chromium licences</p>');
  for (const language of ['de', 'en-US', 'fr']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  }
}
