import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { makeOnce } from './make-once.ts';

export const PASSPHRASE = 'correct horse Ünïcode staple 7';

/**
 * Puts a locked, empty vault where no folder is yet, and answers its recovery code. The first in a run
 * is made as the app makes it, all are copies of that one: making one takes most of a second, on purpose.
 */
export async function copyEmptyVault(folder: string): Promise<string> {
  const made = await makeOnce('empty-vault', async (fresh) => {
    const { vault, recoveryCode } = await createVault(join(fresh, 'vault'), {
      passphrase: PASSPHRASE,
    });
    vault.close();
    writeFileSync(join(fresh, 'code'), recoveryCode);
  });
  cpSync(join(made, 'vault'), folder, { recursive: true });
  return readFileSync(join(made, 'code'), 'utf8');
}
