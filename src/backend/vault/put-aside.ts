import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from '../database/durable-files.ts';
import { isIgnorable, vaultFiles } from '../keys/vault-files.ts';

interface Moment {
  readonly day: string;
  /** "14.05" */
  readonly time: string;
}

/**
 * Moves all of the vault that lies in a folder into a folder of its own inside it, so that a restored one
 * can take its place, and answers that folder's name. Inside and not beside, where another disk or a
 * folder without permission could be. The database goes first and the keys last: a database without keys
 * would count as one that nobody was told of. Only with the vault's lock held.
 */
export function putAside(folder: string, moment: Moment): string {
  const name = freeName(folder, `set aside ${moment.day} ${moment.time}`);
  const aside = join(folder, name);
  mkdirSync(aside, { mode: 0o700 });
  for (const part of inOrder(folder)) renameSync(join(folder, part), join(aside, part));
  flushFolder(aside);
  flushFolder(folder);
  return name;
}

function inOrder(folder: string): string[] {
  const all = readdirSync(folder).filter((name) => !isIgnorable(name));
  const { database, keys, keysCopy } = vaultFiles('');
  const isOf = (path: string) => (name: string) => name.startsWith(path);
  const first = all.filter(isOf(database));
  const last = all.filter((name) => name === keys || name === keysCopy);
  const between = all.filter((name) => !first.includes(name) && !last.includes(name));
  return [...first.toSorted(), ...between, ...last];
}

function freeName(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name : `${name} ${n}`;
    if (!existsSync(join(folder, free))) return free;
  }
}
