import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostPackSchema } from '../../contract/schemas/host-schemas.ts';
import type { HostPack } from '../../core/hosts/host.ts';
import { resourcePath } from '../resources.ts';

/** The packs that come with the app, by name; `key` is the file's name without its ending. */
export async function readBundledPacks(): Promise<{ key: string; pack: HostPack }[]> {
  const folder = resourcePath('host-packs');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const packs = await Promise.all(
    files.map(async (name) => ({
      key: name.replace(/\.json$/, ''),
      pack: hostPackSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    })),
  );
  return packs.sort((a, b) => a.pack.name.localeCompare(b.pack.name, 'en'));
}
