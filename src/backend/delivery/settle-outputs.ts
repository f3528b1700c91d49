import { existsSync, readFileSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { hashBytes } from '../rows/blob-store.ts';
import { dropOutput, endOutput, listOutputs, type OutputUnderWay } from '../rows/output-store.ts';
import { sweepBeside } from './sweep-beside.ts';

/**
 * At an unlock: what was being written when the app was killed is swept, and a packet's manifest is final
 * where the packet got its place and goes where it did not. A disk that is not there now is asked again
 * at the next unlock; what cannot be settled keeps nobody from the vault.
 */
export function settleOutputs(db: WritableDb): void {
  for (const output of listOutputs(db)) {
    try {
      settle(db, output);
    } catch {
      // A full or read-only disk: it stands in the list for the next time.
    }
  }
}

function settle(db: WritableDb, { beside, target, sha256 }: OutputUnderWay): void {
  if (!sweepBeside(beside)) return;
  if (sha256 !== undefined && hashAt(target) === sha256) endOutput(db, beside);
  else dropOutput(db, beside);
}

function hashAt(path: string): string | undefined {
  return existsSync(path) ? hashBytes(readFileSync(path)) : undefined;
}
