import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { flushFolder, replaceFile } from '../database/durable-files.ts';
import type { WritableDb } from '../database/handles.ts';
import { withVaultFaults } from '../database/vault-fault.ts';
import { driversHandle } from '../database/why-unreadable.ts';
import type { VaultFiles } from './vault-files.ts';

/** Bytes of a page. The first one is written anew at every fold, under a nonce of its own. */
const PAGE = 4096;

/**
 * log-base.json, there only while the database has a log: the state of the database that the log goes on
 * from, by the hash of its first page; or that the log is just being folded into it, when it has no one
 * state. SQLite itself would lay any log over any database of the name: the pages of both are whole, and what
 * comes out is neither the older vault nor the newer.
 */
const baseSchema = z.object({ format: z.literal('sojourn-log-base'), base: z.string() });
const FOLDING = 'folding';

/**
 * Before a vault is opened: whether a log that lies beside the database goes on from it. Where not, a program
 * that synchronises may have brought one of the two and not the other. A log without its base, of an earlier
 * version, is taken as it is.
 */
export function logFits({ database, logBase }: VaultFiles): boolean {
  if (!hasLog(database)) {
    rmSync(logBase, { force: true });
    return true;
  }
  const base = readBase(logBase);
  if (base === undefined || base === FOLDING) return true;
  const handle = openSync(database, 'r');
  try {
    return base === hashFirstPage(handle);
  } finally {
    closeSync(handle);
  }
}

/** The log of an open vault, with its base. */
export interface VaultLog {
  /** Before something is committed: a log that begins now gets its base. */
  readonly begin: () => void;
  /** Folds the log into the database. Throws where it cannot; it is then part of the vault as before. */
  readonly fold: () => void;
  /** The database is closed, and its log is gone. */
  readonly closed: () => void;
}

export function vaultLog(files: VaultFiles, db: WritableDb): VaultLog {
  let begun = hasLog(files.database);
  return {
    begin() {
      if (begun) return;
      withVaultFaults(() => writeBase(files, hashOpenFirstPage(files.database)));
      begun = true;
    },
    fold() {
      if (!hasLog(files.database)) return;
      expectFold(files);
      // The first page is written anew: no two states of the database have the same.
      db.pragma(`user_version = ${Number(db.pragma('user_version', { simple: true }))}`);
      db.pragma('wal_checkpoint(TRUNCATE)');
      begun = false;
      rmSync(files.logBase, { force: true });
    },
    closed() {
      if (!hasLog(files.database)) rmSync(files.logBase, { force: true });
    },
  };
}

/**
 * Before a log is folded in, which closing the database does as well where it can: from then on the database
 * has no one state. On a full disk, where not even that can be written down, the base is taken away, and the
 * log counts as one without.
 */
export function expectFold(files: VaultFiles): void {
  if (!hasLog(files.database)) return;
  try {
    writeBase(files, FOLDING);
  } catch {
    rmSync(files.logBase, { force: true });
    flushFolder(files.folder);
  }
}

function hasLog(database: string): boolean {
  return (statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function hashOpenFirstPage(database: string): string {
  const handle = driversHandle(database);
  if (handle !== undefined) return hashFirstPage(handle);
  const own = openSync(database, 'r');
  try {
    return hashFirstPage(own);
  } finally {
    closeSync(own);
  }
}

function hashFirstPage(handle: number): string {
  const page = Buffer.alloc(PAGE);
  const read = readSync(handle, page, 0, PAGE, 0);
  return createHash('sha256').update(page.subarray(0, read)).digest('hex');
}

/** Undefined where there is none, or none that can be read. */
function readBase(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return baseSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data?.base;
  } catch {
    return undefined;
  }
}

function writeBase({ folder, logBase }: VaultFiles, base: string): void {
  const text = `${JSON.stringify({ format: 'sojourn-log-base', base })}\n`;
  replaceFile(logBase, join(folder, `copy-${randomUUID()}.tmp`), Buffer.from(text));
}
