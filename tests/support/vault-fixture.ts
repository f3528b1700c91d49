import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ReadableDb } from '../../src/backend/database/handles.ts';
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

/** Every row of every table, in a form that can be compared. Blobs stand as their hashes. */
export function dumpTables(
  db: ReadableDb,
  leaveOut: readonly string[] = [],
): Record<string, unknown[]> {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  const names = db.prepare<[], { name: string }>(sql).all();
  const tables = names.map(({ name }) => name).filter((name) => !leaveOut.includes(name));
  return Object.fromEntries(
    tables.sort().map((table) => {
      const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
      return [table, rows.map((row) => JSON.stringify(row, asHash)).sort()];
    }),
  );
}

function asHash(_key: string, value: unknown): unknown {
  const isBuffer = (value as { type?: unknown } | null)?.type === 'Buffer';
  if (!isBuffer) return value;
  return createHash('sha256')
    .update(Buffer.from((value as { data: number[] }).data))
    .digest('hex');
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
