import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder, tidyUp } from '../database/durable-files.ts';
import { nameBeside } from '../delivery/name-beside.ts';
import { type KeysFile, keysText } from '../keys/keys-file.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Makes a backup at `target`, replacing a file of that name in one step: `fill` makes a database at the
 * path that it is given, which goes into the backup with the key file. Everything lies in a folder beside
 * the target until it is whole, and not beside the vault, whose disk may be full or gone; nothing of it stays.
 * Long work in steps: a caller who stops early leaves nothing, and the target as it was. Answers the size
 * of the backup in bytes.
 */
export function* makeBackup(
  target: string,
  keys: KeysFile,
  fill: (copy: string) => void,
  beside = nameBeside(target),
): Generator<number, number> {
  const copy = join(beside, 'copy.db');
  const whole = join(beside, 'whole');
  try {
    mkdirSync(beside, { mode: 0o700 });
    fill(copy);
    const bytes = yield* writeBackup(whole, Buffer.from(keysText(keys)), copy);
    yield bytes;
    renameSync(whole, target);
    flushFolder(dirname(target));
    return bytes;
  } finally {
    tidyUp(beside);
  }
}
