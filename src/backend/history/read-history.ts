import { type HistoryQuery, isWanted } from '../../core/history/find-in-history.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { prepared } from '../database/prepared.ts';
import { numberOf } from '../database/row-values.ts';
import type { AppContext } from '../session/context.ts';
import type { ReadHistory } from '../session/session-memory.ts';
import { everyEntry } from './every-entry.ts';

interface Page {
  /** The step before which the page begins; the newest where it is absent. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** What is looked for in the history, the newest first, until there are `limit`; `next` begins the page after. */
export function readHistory(
  context: AppContext,
  query: HistoryQuery,
  { before = Number.MAX_SAFE_INTEGER, limit }: Page,
): { entries: HistoryEntry[]; next?: number } {
  const found: HistoryEntry[] = [];
  for (const entry of eachEntry(context)) {
    if (entry.step >= before || !isWanted(entry, query)) continue;
    found.push(entry);
    if (found.length === limit) return { entries: found, next: entry.step };
  }
  return { entries: found };
}

/** Every entry; in words once only while nothing is written: a search types letter by letter. */
function* eachEntry(context: AppContext): Generator<HistoryEntry> {
  const { entries, rest } = keptHistory(context);
  for (let at = 0; ; at += 1) {
    if (at === entries.length) {
      const next = rest.next();
      if (next.done === true) return;
      entries.push(next.value);
    }
    const entry = entries[at];
    if (entry !== undefined) yield entry;
  }
}

function keptHistory(context: AppContext): ReadHistory {
  const { db } = context.session.require();
  const changes = numberOf(prepared(db, 'SELECT total_changes() AS n').get() ?? {}, 'n');
  const memory = context.session.memory();
  if (memory.history?.changes !== changes) {
    memory.history = { changes, entries: [], rest: everyEntry(db) };
  }
  return memory.history;
}
