import { type HistoryQuery, isWanted } from '../../core/history/find-in-history.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { sayStep } from '../../core/history/say-step.ts';
import type { ReadableDb } from '../database/handles.ts';
import { readNames, readSteps } from '../rows/change-log.ts';

/** Steps that are read and put into words at a time, while enough are looked for. */
const AT_A_TIME = 200;

/** What is looked for in the history before the step `before`, the newest first, until there are `limit`. */
export function readHistory(
  db: ReadableDb,
  query: HistoryQuery,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): { entries: HistoryEntry[]; next?: number } {
  const names = readNames(db);
  const entries: HistoryEntry[] = [];
  let from = before ?? Number.MAX_SAFE_INTEGER;
  for (;;) {
    const steps = readSteps(db, from, AT_A_TIME);
    for (const step of steps) {
      const entry = sayStep(step, names);
      from = step.step;
      if (isWanted(entry, query)) entries.push(entry);
      if (entries.length === limit) return { entries, next: from };
    }
    if (steps.length < AT_A_TIME) return { entries };
  }
}
