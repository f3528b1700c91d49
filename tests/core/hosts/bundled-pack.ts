import { readdirSync, readFileSync } from 'node:fs';
import { hostPackSchema } from '../../../src/contract/schemas/host-schemas.ts';
import type { HostPack } from '../../../src/core/hosts/host.ts';

const FOLDER = new URL('../../../resources/host-packs/', import.meta.url);

/** The names of the bundled packs' files, without their ending. */
export const PACK_KEYS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));

const packs = new Map(
  PACK_KEYS.map((key) => {
    const text = readFileSync(new URL(`${key}.json`, FOLDER), 'utf8');
    return [key, hostPackSchema.parse(JSON.parse(text))];
  }),
);

export function readPack(key: string): HostPack {
  const pack = packs.get(key);
  if (pack === undefined) throw new Error(`there is no pack "${key}"`);
  return pack;
}

let count = 0;
export const newId = (): string => `id-${++count}`;
