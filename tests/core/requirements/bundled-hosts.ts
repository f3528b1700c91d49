import { readdirSync, readFileSync } from 'node:fs';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';

const FOLDER = new URL('../../../resources/host-packs/', import.meta.url);

/** Every host that the installation brings. */
export function bundledHosts(): readonly Host[] {
  let count = 0;
  return readdirSync(FOLDER).map((name) => {
    const pack = hostPackSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
    return unpackHost(pack, () => `id-${++count}`);
  });
}
