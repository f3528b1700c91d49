import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { sayStep } from '../../core/history/say-step.ts';
import type { Names } from '../../core/history/thing.ts';
import type { ReadableDb } from '../database/handles.ts';
import { readNames, readSteps } from '../rows/change-log.ts';

/** Steps that are read at a time. */
const AT_A_TIME = 200;

/** Every action before the step `before`, all where it is absent, the newest first, put into words one by one. */
export function* everyEntry(
  db: ReadableDb,
  {
    before = Number.MAX_SAFE_INTEGER,
    names = readNames(db),
  }: { before?: number | undefined; names?: Names } = {},
): Generator<HistoryEntry> {
  let oldest = before;
  for (;;) {
    const steps = readSteps(db, oldest, AT_A_TIME);
    for (const step of steps) {
      oldest = step.step;
      yield sayStep(step, names);
    }
    if (steps.length === 0) return;
  }
}
