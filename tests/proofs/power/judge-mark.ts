import { createHash } from 'node:crypto';
import { type Disk, nowAt } from './replay.ts';

const PAGE = 4096;

/**
 * What is wrong with the mark of the vault's log as programs see it now, after whichever deed: a log is there,
 * and the mark beside it names another state of the database than the one that lies there.
 */
export function judgeMark(disk: Disk): string[] {
  const [database, log, mark] = ['vault.db', 'vault.db-wal', 'log-base.json'].map((name) =>
    nowAt(disk, `vault/${name}`),
  );
  if (database === undefined || mark === undefined || !log?.length) return [];
  const { base } = JSON.parse(mark.toString()) as { base: string };
  const state = createHash('sha256').update(database.subarray(0, PAGE)).digest('hex');
  return ['folding', state].includes(base) ? [] : ['the mark of the log names another state'];
}
