import { setImmediate } from 'node:timers/promises';
import { isFault } from '../../core/shared/fault.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { whyOpenUnreadable } from '../database/why-unreadable.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { readBlob } from '../rows/blob-store.ts';
import { listDamagedRows } from '../rows/damaged-rows.ts';
import { nameBlob } from '../rows/name-blob.ts';
import { readPlaceable } from '../rows/placeable-store.ts';

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly document?: string;
}

export interface VerifyReport {
  readonly ok: boolean;
  /** Stored files whose bytes were hashed again. */
  readonly files: number;
  readonly bytes: number;
  readonly problems: Problem[];
}

export interface VerifyOptions {
  readonly onProgress?: (done: number, total: number, doing: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Checks the database's structure and references, and the hash of every stored file and of every
 * placeable copy, and that every row can be read. One damaged file does not end the check: every one is named.
 * Every flipped bit on a page in use is found. Not found are those on free pages, which hold nothing and
 * are read by nobody, and in the first 16 bytes, a salt that a raw key makes no use of: they change nothing.
 * Throws Fault `vault-unreachable` where the disk does not answer.
 */
export async function verifyVault(
  { db, folder }: Vault,
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  const report = await verifyDatabase(db, options);
  const problems = [...report.problems, ...checkRows(db)];
  if (problems.length > 0) requireAnswering(folder);
  return { ...report, ok: problems.length === 0, problems };
}

/** What a disk that does not answer keeps back looks like damage, and is none. Throws Fault `vault-unreachable`. */
export function requireAnswering(folder: string): void {
  const why = asVaultFault(whyOpenUnreadable(vaultFiles(folder).database));
  if (isFault(why)) throw why;
}

/** Rows of today's schema that do not fit; where the structure is damaged, that is named already. */
function checkRows(db: ReadableDb): Problem[] {
  try {
    return listDamagedRows(db).map(({ message }) => ({ code: 'row-damaged', message }));
  } catch (error) {
    if (!isFault(asVaultFault(error))) throw error;
    return [];
  }
}

/** The same for a database that is no vault yet: a backup being restored. */
export async function verifyDatabase(
  db: ReadableDb,
  { onProgress, signal }: VerifyOptions = {},
): Promise<VerifyReport> {
  onProgress?.(0, 1, 'Checking the database');
  const problems = checkStructure(db);
  const stored = listStored(db, problems);
  let bytes = 0;
  for (const [index, { sha256, size }] of stored.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index, stored.length, nameBlob(db, sha256).name);
    checkFile(db, sha256, problems);
    bytes += size;
    await setImmediate();
  }
  onProgress?.(stored.length, stored.length, 'Done');
  return { ok: problems.length === 0, files: stored.length, bytes, problems };
}

export const STRUCTURE: Problem = {
  code: 'database-damaged',
  message:
    'The database is damaged in its structure. Export what can be read, then restore your newest backup.',
};

function checkStructure(db: ReadableDb): Problem[] {
  try {
    const whole = db.pragma('integrity_check', { simple: true }) === 'ok';
    const references = db.pragma('foreign_key_check');
    return whole && Array.isArray(references) && references.length === 0 ? [] : [STRUCTURE];
  } catch {
    return [STRUCTURE];
  }
}

/** The files that are stored, with their sizes. */
export function listStored(
  db: ReadableDb,
  problems: Problem[],
): { sha256: string; size: number }[] {
  try {
    return prepared(db, 'SELECT sha256, bytes FROM blobs WHERE erased_on IS NULL ORDER BY sha256')
      .all()
      .map((row) => ({ sha256: String(row['sha256']), size: Number(row['bytes']) }));
  } catch {
    if (!problems.includes(STRUCTURE)) problems.push(STRUCTURE);
    return [];
  }
}

/** The file as it came, then the copy that packets are made of. */
export function checkFile(db: ReadableDb, sha256: string, problems: Problem[]): void {
  for (const read of [readBlob, readPlaceable] as const) {
    try {
      read(db, sha256);
    } catch (error) {
      // A vault that was locked meanwhile is not a damaged file.
      if (!isFault(error) || !error.code.startsWith('blob-')) throw error;
      if (isGone(error.code) && !isStored(db, sha256)) return;
      const { document } = nameBlob(db, sha256);
      const problem = { code: error.code, message: error.message };
      problems.push(document === undefined ? problem : { ...problem, document });
      return;
    }
  }
}

function isGone(code: string): boolean {
  return code === 'blob-missing' || code === 'blob-erased';
}

/** What left the vault, or was erased for good, since the files were listed is no damage. */
function isStored(db: ReadableDb, sha256: string): boolean {
  const sql = 'SELECT 1 FROM blobs WHERE sha256 = ? AND erased_on IS NULL';
  return prepared(db, sql).get(sha256) !== undefined;
}
