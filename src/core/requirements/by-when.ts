import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { DueCause, DueDay } from './due-day.ts';
import type { DayWindow } from './issue-window.ts';
import { startFor } from './lead-time.ts';

/** What sets the last day of an item: a day of the host's, or the window in which it may be dated. */
export type Binding = DueCause | 'window';

/** By when an item must be with the host, and when a person must start. */
export interface ByWhen {
  /** The last day on which having it helps; absent where nothing limits it. */
  readonly by?: Day | undefined;
  readonly binds?: Binding | undefined;
  /** The last day to start, `by` less what takes time; it may have passed. */
  readonly startBy?: Day | undefined;
  /** To be started at once: a day for it has passed, or is nearer than getting it takes. */
  readonly atOnce: boolean;
  /** The first day of the host's that has passed: it is late. */
  readonly late?: DueDay | undefined;
}

/**
 * The one answer to "by when", for one item of one rotation. Verdicts give it, and agenda, calendar,
 * renewals, dean's request, backward plan and packets take it from there.
 *
 * The first of the host's days that can still be kept binds, unless a new document may only be dated
 * sooner. A passed day is said to be late, and the next binds. A day before such a document can be
 * had binds nobody: a flu vaccine within 12 weeks of the start cannot go with an application of four
 * months before. A day that we only reckon is nobody's deadline: it gives way when it is too near.
 */
export function byWhen({
  due,
  today,
  window = {},
  types = [],
}: {
  /** The host's days for the item, the first to come first. */
  readonly due: readonly DueDay[];
  readonly today: Day;
  /** The days on which what is open may be dated. */
  readonly window?: DayWindow | undefined;
  /** What has still to be got. */
  readonly types?: readonly DocumentType[] | undefined;
}): ByWhen {
  const { from, to } = window;
  let late: DueDay | undefined;
  let atOnce = false;
  let kept: KnownDay | undefined;
  for (const { cause, day } of due) {
    if (from !== undefined && from > today && (day === undefined || day < from)) continue;
    const isPassed = day === undefined || day < today;
    if (isPassed || (cause === 'planned' && startFor(day, types) < today)) {
      if (cause !== 'planned') late ??= { cause, day };
      atOnce = true;
      continue;
    }
    kept = { cause, day };
    break;
  }
  return { ...lastDay(kept, to, today, types, atOnce), atOnce, late };
}

interface KnownDay {
  readonly cause: DueCause;
  readonly day: Day;
}

function lastDay(
  kept: KnownDay | undefined,
  to: Day | undefined,
  today: Day,
  types: readonly DocumentType[],
  atOnce: boolean,
): Pick<ByWhen, 'by' | 'binds' | 'startBy'> {
  const day = kept?.day;
  const byWindow = to !== undefined && (day === undefined || to < day);
  const by = byWindow ? to : day;
  if (by === undefined) return { startBy: atOnce ? today : undefined };
  const start = startFor(by, types);
  return {
    by,
    binds: byWindow ? 'window' : kept?.cause,
    startBy: atOnce && start > today ? today : start,
  };
}
