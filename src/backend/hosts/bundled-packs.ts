import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostPackSchema } from '../../contract/schemas/host-schemas.ts';
import type { HostPack } from '../../core/hosts/host.ts';
import { Fault } from '../../core/shared/fault.ts';
import { resourcePath } from '../installed/resources.ts';

export interface BundledPack {
  /** The file's name without its ending. */
  readonly key: string;
  readonly pack: HostPack;
}

let packs: Promise<BundledPack[]> | undefined;

/** The packs that come with the app, by name. They are part of the build, so they are read once. */
export async function readBundledPacks(): Promise<BundledPack[]> {
  packs ??= readFolder();
  return [...(await packs)];
}

/** Throws Fault `pack-not-found`. */
export async function requireBundledPack(key: string): Promise<HostPack> {
  const found = (await readBundledPacks()).find((bundled) => bundled.key === key);
  if (found === undefined)
    throw new Fault('pack-not-found', 'There is no such host pack. Choose one from the list.');
  return found.pack;
}

async function readFolder(): Promise<BundledPack[]> {
  const folder = resourcePath('host-packs');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(
    files.map(async (name) => ({
      key: name.replace(/\.json$/, ''),
      pack: hostPackSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    })),
  );
  return read.sort((a, b) => a.pack.name.localeCompare(b.pack.name, 'en'));
}
