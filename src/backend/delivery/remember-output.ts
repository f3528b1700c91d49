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
    keepRemoved(output);
    if (remembered && db.open) dropOutput(db, output.beside);
    throw error;
  }
  keepRemoved(output);
  // Locked meanwhile: the next unlock finds the file at its place.
  if (remembered && db.open) endOutput(db, output.beside);
  return written;
}

/** What lay beside stays gone through a power cut, before its record goes; on a disk that went away nothing does. */
function keepRemoved({ beside }: OutputUnderWay): void {
  try {
    flushFolder(dirname(beside));
  } catch {
    // The work's own end is what a person is told.
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
