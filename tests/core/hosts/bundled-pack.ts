import { readdirSync, readFileSync } from 'node:fs';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import type { HostPack } from '../../../src/core/hosts/host.ts';

const FOLDER = new URL('../../../resources/host-packs/', import.meta.url);

/** The names of the bundled packs' files, without their ending. */
export const PACK_KEYS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));

/** What stands in the file, as it stands there. */
export function readRaw(key: string): unknown {
  return JSON.parse(readFileSync(new URL(`${key}.json`, FOLDER), 'utf8'));
}

const packs = new Map(PACK_KEYS.map((key) => [key, hostPackSchema.parse(readRaw(key))]));

export function readPack(key: string): HostPack {
  const pack = packs.get(key);
  if (pack === undefined) throw new Error(`there is no pack "${key}"`);
  return pack;
}

let count = 0;
export const newId = (): string => `id-${++count}`;
