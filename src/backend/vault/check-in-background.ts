import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isFault } from '../../core/shared/fault.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import type { Vault } from '../keys/vault.ts';
import { describeSurprise } from '../logs/describe-surprise.ts';
import { type ChunkTable, eachChunk } from '../rows/chunk-store.ts';
import type { AppContext } from '../session/context.ts';
import type { BackgroundCheck } from '../session/session-memory.ts';
import {
  checkFile,
  listStored,
  type Problem,
  requireAnswering,
  STRUCTURE,
} from './verify-vault.ts';

/** How long the first screens have for themselves, in milliseconds. */
const LATER_MS = 5_000;
/** Of the time, the part that the check takes: a window that works beside it notices nothing. */
const SHARE = 0.1;

interface Pace {
  readonly laterMs?: number;
  readonly share?: number;
}

/**
 * Looks through an open vault without anybody waiting for it: the structure of each table, then every
 * file by and by, in pieces of a megabyte. `say` is told of each step. Ends early, and says nothing more,
 * when the vault is locked; a disk that does not answer is no damage, and is left for a call to say.
 */
export async function checkInBackground(
  vault: Vault,
  say: (check: BackgroundCheck) => void,
  { laterMs = LATER_MS, share = SHARE }: Pace = {},
): Promise<void> {
  const { db } = vault;
  const problems: Problem[] = [];
  try {
    await setTimeout(laterMs, undefined, { ref: false });
    for (const piece of pieces(db, problems, say)) {
      const began = performance.now();
      piece();
      const took = performance.now() - began;
      await setTimeout(took * (1 / share - 1), undefined, { ref: false });
      if (!db.open) return;
    }
    if (problems.length > 0) requireAnswering(vault.folder);
  } catch (error) {
    if (!db.open || isFault(asVaultFault(error))) return;
    throw error;
  }
}

/** The same for the vault that a window has just opened: a command is over before anything is found. */
export function checkUnasked({ session, window, log }: AppContext, vault: Vault): void {
  if (window === 'terminal') return;
  const memory = session.memory();
  const say = (check: BackgroundCheck) => {
    memory.check = check;
    if (check.state === 'damaged') session.announce();
  };
  checkInBackground(vault, say).catch((error: unknown) => {
    log(describeSurprise(error, 'background'));
  });
}

/** The work, in pieces between which others go first. */
function* pieces(
  db: ReadableDb,
  problems: Problem[],
  say: (check: BackgroundCheck) => void,
): Generator<() => void> {
  for (const table of tablesOf(db)) yield () => checkTable(db, table, problems);
  const stored = listStored(db, problems);
  const of = stored.length;
  say({ state: 'running', files: 0, of });
  for (const [index, { sha256 }] of stored.entries()) {
    if (!(yield* isWhole(db, sha256))) yield () => checkFile(db, sha256, problems);
    say({ state: 'running', files: index + 1, of });
  }
  say({ state: problems.length === 0 ? 'whole' : 'damaged', files: of, of });
}

/** Those that hold files are left to the files themselves: to look through them at once takes seconds. */
function tablesOf(db: ReadableDb): string[] {
  const names =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_chunks' ESCAPE '\\'";
  return prepared(db, names)
    .all()
    .map(({ name }) => String(name));
}

function checkTable(db: ReadableDb, table: string, problems: Problem[]): void {
  try {
    if (db.pragma(`quick_check('${table}')`, { simple: true }) === 'ok') return;
  } catch (error) {
    if (!isFault(asVaultFault(error))) throw error;
  }
  if (!problems.includes(STRUCTURE)) problems.push(STRUCTURE);
}

/** The file as it came and its placeable copy, read chunk by chunk against their hashes. */
function* isWhole(db: ReadableDb, sha256: string): Generator<() => void, boolean> {
  const copy = prepared(db, 'SELECT copy_sha256 FROM placeables WHERE sha256 = ?');
  try {
    const ofCopy = copy.get(sha256)?.['copy_sha256'];
    const original = yield* hashChunks(db, 'blob_chunks', sha256);
    if (original !== sha256) return false;
    return ofCopy === undefined || (yield* hashChunks(db, 'placeable_chunks', sha256)) === ofCopy;
  } catch (error) {
    if (!isFault(asVaultFault(error))) throw error;
    return false;
  }
}

function* hashChunks(
  db: ReadableDb,
  table: ChunkTable,
  sha256: string,
): Generator<() => void, string> {
  const hash = createHash('sha256');
  const chunks = eachChunk(db, table, sha256);
  let more = true;
  let failure: unknown;
  while (more) {
    yield () => {
      try {
        const next = chunks.next();
        if (next.done === true) more = false;
        else hash.update(next.value);
      } catch (error) {
        more = false;
        failure = error;
      }
    };
  }
  if (failure !== undefined) throw failure;
  return hash.digest('hex');
}
