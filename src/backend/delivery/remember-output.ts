import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Manifest } from '../../core/packets/packet.ts';
import { isFault } from '../../core/shared/fault.ts';
import { flushFolder } from '../database/durable-files.ts';
import type { WritableDb } from '../database/handles.ts';
import { beginOutput, dropOutput, endOutput, type OutputUnderWay } from '../rows/output-store.ts';

/**
 * Runs `write`, which puts `output` together at `beside` and then moves it to its place. A crash at any
 * moment leaves nothing that the next unlock does not settle. A packet's manifest is pending until it is
 * done.
 */
export async function rememberOutput<T>(
  db: WritableDb,
  output: OutputUnderWay,
  write: () => Promise<T>,
  manifest?: Manifest,
): Promise<T> {
  const remembered = remember(db, output, manifest);
  let written: T;
  try {
    written = await write();
  } catch (error) {
    if (remembered && db.open && isGone(output)) dropOutput(db, output.beside);
    throw error;
  }
  // A packet's one file was moved, and that was flushed: it counts now. Locked meanwhile, it does at the next unlock.
  const isDone = manifest !== undefined || isGone(output);
  if (remembered && db.open && isDone) endOutput(db, output.beside);
  return written;
}

/**
 * True where nothing lies beside the place any more, which a power cut does not change: then its record can go.
 * What could not be removed, out of handles say, is left to the next unlock.
 */
function isGone({ beside }: OutputUnderWay): boolean {
  try {
    if (existsSync(dirname(beside))) flushFolder(dirname(beside));
    return !existsSync(beside);
  } catch {
    return false;
  }
}

/** A vault that cannot be written to, on a full disk say, still gives out what it holds. */
function remember(db: WritableDb, output: OutputUnderWay, manifest: Manifest | undefined): boolean {
  try {
    beginOutput(db, output, manifest);
    return true;
  } catch (error) {
    if (manifest === undefined && isFault(error)) return false;
    throw error;
  }
}
