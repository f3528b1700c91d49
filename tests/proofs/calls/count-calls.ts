import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runKilled } from '../kills/kill-once.ts';
import type { Base, Kind } from '../kills/kind.ts';
import { watchedBy } from './compile-watcher.ts';
import { readRecord } from './read-record.ts';

/** The names of the calls on files of its folder that one round of a clean run makes, in order. */
export async function countCalls(
  kind: Kind,
  base: Base,
  { library, only }: { readonly library: string; readonly only: string },
): Promise<readonly string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-calls-'));
  const record = mkdtempSync(join(tmpdir(), 'sojourn-record-'));
  try {
    await kind.prepare(scratch, base);
    const to = join(record, 'record');
    const until = roundEnd(kind);
    const environment = watchedBy({ library, folder: scratch, to, only });
    await runKilled(kind, base, scratch, { afterMs: 20, until, environment });
    const names: string[] = [];
    let text = '';
    for (const deed of readRecord(to)) {
      if (deed.kind === 'call') names.push(deed.name);
      if (deed.kind === 'said') text += deed.text;
      if (text.includes(until)) break;
    }
    return names;
  } finally {
    for (const path of [scratch, record]) rmSync(path, { recursive: true, force: true });
  }
}

/** What a child says at the end of a round. */
export function roundEnd({ lastOfRound }: Kind): string {
  return `\ndone ${lastOfRound ?? ''}`;
}
