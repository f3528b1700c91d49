import { type HistoryQuery, isWanted } from '../../core/history/find-in-history.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import type { ReadableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { numberOf } from '../database/row-values.ts';
import { readNames } from '../rows/change-log.ts';
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
  const { db } = context.session.require();
  const kept = keptHistory(context, db);
  yield* kept.entries;
  if (kept.whole) return;
  const before = kept.entries.at(-1)?.step;
  for (const entry of everyEntry(db, { before, names: kept.names })) {
    kept.entries.push(entry);
    yield entry;
  }
  kept.whole = true;
}

function keptHistory(context: AppContext, db: ReadableDb): ReadHistory {
  const changes = numberOf(prepared(db, 'SELECT total_changes() AS n').get() ?? {}, 'n');
  const memory = context.session.memory();
  if (memory.history?.changes !== changes) {
    memory.history = { changes, names: readNames(db), entries: [], whole: false };
  }
  return memory.history;
}
