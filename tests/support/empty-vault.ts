import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVault } from '../../src/backend/vault/create-vault.ts';

export const PASSPHRASE = 'correct horse Ünïcode staple 7';

/** What holds the run's one empty vault and its recovery code. */
const NAMES = { made: 'empty-vault', vault: 'vault', code: 'code' };

/**
 * Puts a locked, empty vault where no folder is yet, and answers its recovery code. The first in a run
 * is made as the app makes it, all are copies of that one: making one takes most of a second, on purpose.
 */
export async function copyEmptyVault(folder: string): Promise<string> {
  const made = await madeOnce();
  cpSync(join(made, NAMES.vault), folder, { recursive: true });
  return readFileSync(join(made, NAMES.code), 'utf8');
}

async function madeOnce(): Promise<string> {
  const root = process.env['SOJOURN_TEST_KEYS'];
  const made = join(root ?? '', NAMES.made);
  if (root !== undefined && existsSync(made)) return made;
  const fresh = mkdtempSync(join(root ?? tmpdir(), 'empty-'));
  const { vault, recoveryCode } = await createVault(join(fresh, NAMES.vault), {
    passphrase: PASSPHRASE,
  });
  vault.close();
  writeFileSync(join(fresh, NAMES.code), recoveryCode);
  return root === undefined ? fresh : takePlace(fresh, made);
}

/** Another process of the run may have made one meanwhile: one of the two is the run's. */
function takePlace(fresh: string, made: string): string {
  try {
    renameSync(fresh, made);
  } catch (error) {
    if (!existsSync(made)) throw error;
  }
  return made;
}
