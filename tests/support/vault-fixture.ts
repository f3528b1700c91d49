import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ReadableDb } from '../../src/backend/database/handles.ts';
import type { Vault } from '../../src/backend/keys/vault.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { isFault } from '../../src/core/shared/fault.ts';

export const PASSPHRASE = 'correct horse Ünïcode staple 7';

/** An empty folder that goes when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new, open, empty vault in a folder of its own; closed and removed when the test ends. */
export async function makeVault(): Promise<{ vault: Vault; folder: string; recoveryCode: string }> {
  const folder = join(makeFolder(), 'vault');
  const { vault, recoveryCode } = await createVault(folder, { passphrase: PASSPHRASE });
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
