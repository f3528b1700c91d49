import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchedBy } from '../calls/compile-watcher.ts';
import { roundEnd } from '../calls/count-calls.ts';
import { readRecord } from '../calls/read-record.ts';
import { judgeSafely, runKilled, understand } from '../kills/kill-once.ts';
import type { Base, Kind } from '../kills/kind.ts';
import { judgeMark } from './judge-mark.ts';
import { applyDeed, layOut, lossesOf, readDisk } from './replay.ts';

export interface Cuts {
  /** Moments in the record at which something was flushed. */
  readonly boundaries: number;
  /** Disks that were rebuilt and opened. */
  readonly rebuilt: number;
  readonly acknowledged: number;
  readonly problems: readonly string[];
}

export interface AskedForCuts {
  readonly library: string;
  readonly moments: number;
  /** For how long the work goes on after its first round; what is said last is in the record a moment later. */
  readonly workMs: number;
  readonly seed: number;
  readonly isOver?: () => boolean;
}

/**
 * Records what a process does to its vault and to the folders beside it, and rebuilds the disk at moments of
 * the record, as if the power had failed there: each must open and hold what had been acknowledged by then.
 * The moments are after a flush and, as often, after something was said to be done. The mark of the vault's log
 * is held against the database after every deed.
 */
export async function cutPower(kind: Kind, base: Base, asked: AskedForCuts): Promise<Cuts> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-power-'));
  const aside = mkdtempSync(join(tmpdir(), 'sojourn-record-'));
  try {
    await kind.prepare(scratch, base);
    const disk = readDisk(scratch);
    const record = join(aside, 'record');
    const environment = watchedBy({ library: asked.library, folder: scratch, to: record });
    const moment = { afterMs: asked.workMs, until: roundEnd(kind), environment };
    await runKilled(kind, base, scratch, moment);
    const deeds = readRecord(record);
    const places = (what: string) => deeds.flatMap((deed, at) => (deed.kind === what ? [at] : []));
    const flushes = places('flush');
    const chosen = new Set([
      ...spread(flushes, asked.moments),
      ...spread(places('said'), asked.moments),
    ]);
    const problems: string[] = [];
    let rebuilt = 0;
    let text = '';
    for (const [at, deed] of deeds.entries()) {
      applyDeed(disk, deed);
      if (deed.kind === 'said') text += deed.text;
      problems.push(...judgeMark(disk).map((problem) => `deed ${at}: ${problem}`));
      if (!chosen.has(at) || asked.isOver?.()) continue;
      const torn = deeds.slice(at + 1).find(({ kind: what }) => what === 'write');
      for (const loss of lossesOf(asked.seed + at)) {
        rebuilt += 1;
        // At the very path: the vault remembers where its outputs were written.
        rmSync(scratch, { recursive: true, force: true });
        layOut(disk, scratch, loss, torn);
        const found = await judgeSafely(kind, scratch, understand(text));
        problems.push(...found.map((problem) => `deed ${at}, ${loss.name}: ${problem}`));
      }
    }
    return {
      boundaries: flushes.length,
      rebuilt,
      acknowledged: understand(text).done.length,
      problems,
    };
  } finally {
    for (const path of [scratch, aside]) rmSync(path, { recursive: true, force: true });
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
