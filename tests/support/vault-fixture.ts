import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Vault } from '../../src/backend/keys/vault.ts';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { isFault } from '../../src/core/shared/fault.ts';
import { copyEmptyVault, PASSPHRASE } from './empty-vault.ts';

export { PASSPHRASE };

/** An empty folder that goes when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * An open, empty vault in a folder of its own; closed and removed when the test ends. All are copies of
 * one, with the same keys: a test of two vaults, or of making one, calls `createVault`.
 */
export async function makeVault(): Promise<{ vault: Vault; folder: string; recoveryCode: string }> {
  const folder = join(makeFolder(), 'vault');
  const recoveryCode = await copyEmptyVault(folder);
  const vault = await openVault(folder, { passphrase: PASSPHRASE });
  onTestFinished(() => vault.close());
  return { vault, folder, recoveryCode };
}

/**
 * The hash of every file under a folder, by name; of a lock file only that it is there, because it counts
 * the wrong passphrases. Only while no vault in it is open in this process.
 */
export function hashFolder(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      name.endsWith('vault.lock') ? 'there' : hashFile(join(folder, name)),
    ]),
  );
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The code of the Fault that `work` ends in; 'no fault' when it does not. Anything else is thrown on. */
export async function faultCode(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
  return 'no fault';
}
