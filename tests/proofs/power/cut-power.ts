import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeSafely, runKilled, understand } from '../kills/kill-once.ts';
import type { Base, Kind } from '../kills/kind.ts';
import { leaveCode, vaultOf } from '../kills/open-app.ts';
import { readRecord } from './read-record.ts';
import { applyDeed, type Loss, layOut, readDisk } from './replay.ts';

const LOSSES: readonly Loss[] = ['in order', 'unflushed dropped'];

export interface Cuts {
  /** Moments in the record at which something was flushed. */
  readonly boundaries: number;
  /** Disks that were rebuilt and opened: each moment as it was kept in order, and with only what was flushed. */
  readonly rebuilt: number;
  readonly acknowledged: number;
  readonly problems: readonly string[];
}

/**
 * Records what a process does to its vault, and rebuilds the disk at moments of the record at which it was
 * flushed, as if the power had failed there: each must open and hold what had been acknowledged by then.
 */
export async function cutPower(
  kind: Kind,
  base: Base,
  asked: { readonly library: string; readonly moments: number; readonly workMs: number },
): Promise<Cuts> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-power-'));
  try {
    await kind.prepare(scratch, base);
    const disk = readDisk(vaultOf(scratch));
    const record = join(scratch, 'record');
    await runKilled(kind, base, scratch, {
      afterMs: asked.workMs,
      environment: {
        LD_PRELOAD: asked.library,
        RECORD_FOLDER: vaultOf(scratch),
        RECORD_TO: record,
      },
    });
    const deeds = readRecord(record);
    const flushes = deeds.flatMap(({ kind: what }, at) => (what === 'flush' ? [at] : []));
    const chosen = new Set(spread(flushes, asked.moments));
    const problems: string[] = [];
    let rebuilt = 0;
    let text = '';
    for (const [at, deed] of deeds.entries()) {
      applyDeed(disk, deed);
      if (deed.kind === 'said') text += deed.text;
      if (!chosen.has(at)) continue;
      const torn = deeds.slice(at + 1).find(({ kind: what }) => what === 'write');
      for (const loss of LOSSES) {
        rebuilt += 1;
        const found = await judgeCut({ kind, base }, text, (folder) =>
          layOut(disk, folder, loss, torn),
        );
        problems.push(...found.map((problem) => `flush ${at}, ${loss}: ${problem}`));
      }
    }
    return {
      boundaries: flushes.length,
      rebuilt,
      acknowledged: understand(text).done.length,
      problems,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** So many of the places, evenly. */
function spread(places: readonly number[], count: number): number[] {
  const step = Math.max(1, places.length / count);
  return Array.from(
    { length: Math.min(count, places.length) },
    (_, n) => places[Math.floor(n * step)],
  ).filter((place) => place !== undefined);
}

async function judgeCut(
  { kind, base }: { readonly kind: Kind; readonly base: Base },
  text: string,
  lay: (folder: string) => void,
): Promise<string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-power-'));
  try {
    mkdirSync(vaultOf(scratch), { recursive: true });
    leaveCode(scratch, base);
    lay(vaultOf(scratch));
    return await judgeSafely(kind, scratch, understand(text));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
