import { isDatedAhead } from '../documents/dated-ahead.ts';
import type { Day } from '../shared/day.ts';
import { checkDemand, isSettledByTyping } from './check-demand.ts';
import type { ClauseOutline } from './clause-outline.ts';
import type { RuleStatus } from './clause-standing.ts';
import { type Entry, isRecordAlone } from './shelf.ts';

/** An entry, and how it answers what no day of the host's changes. */
export interface Sifted {
  readonly entry: Entry;
  readonly facts: RuleStatus;
}

/**
 * How an entry answers what no day of the host's changes. `met` and `undated` may still become worse by
 * the days; every other status stands.
 */
export function factsStatus(outline: ClauseOutline, entry: Entry, today: Day): RuleStatus {
  const { stated, lacks } = entry;
  const { rule, type, asked } = outline;
  // The record says it, and the host wants to see the paper.
  if (rule.paperOnly === true && isRecordAlone(entry)) return 'missing';
  if (stated === undefined) return waitingStatus(outline, entry);
  if (isDatedAhead(stated.issued, type, today)) return 'dated-ahead';
  // What was not done right is not mended by typing.
  if (lacks === 'reading') return 'unmet';
  let status: RuleStatus = lacks === undefined ? 'met' : 'undated';
  for (const { always } of asked) {
    const why = always && checkDemand(always, entry, stated);
    if (why === undefined) continue;
    if (!isSettledByTyping(why)) return 'unmet';
    status = 'undated';
  }
  return status;
}

/** Applied for, and its first file is still to come. */
function waitingStatus({ rule }: ClauseOutline, { document, lacks }: Entry): RuleStatus {
  const counts = rule.acceptAppliedFor === true && document?.appliedOn !== undefined;
  if (lacks !== undefined) return counts ? 'undated' : 'missing';
  return counts ? 'applied-for' : 'missing';
}

/** True where the days of the host may still make it worse. */
export function goesByDays(facts: RuleStatus, { stated }: Entry): boolean {
  return stated !== undefined && (facts === 'met' || facts === 'undated');
}

/**
 * The entries that can decide a clause on some day, in their order: of those that stand whatever the
 * days the first of each status, since the others stand as it does.
 */
export function siftEntries(
  outline: ClauseOutline,
  entries: readonly Entry[],
  today: Day,
): readonly Sifted[] {
  const settled = new Set<RuleStatus>();
  return entries.flatMap((entry) => {
    const facts = factsStatus(outline, entry, today);
    if (goesByDays(facts, entry)) return { entry, facts };
    if (settled.has(facts)) return [];
    settled.add(facts);
    return { entry, facts };
  });
}

/** `siftEntries` as of today, each list sifted once for a clause and kept as long as both. */
export function indexSifted(
  today: Day,
): (outline: ClauseOutline, entries: readonly Entry[]) => readonly Sifted[] {
  const index = new WeakMap<ClauseOutline, WeakMap<readonly Entry[], readonly Sifted[]>>();
  return (outline, entries) => {
    const lists = index.get(outline);
    const known = lists?.get(entries);
    if (known !== undefined) return known;
    const sifted = siftEntries(outline, entries, today);
    if (lists === undefined) index.set(outline, new WeakMap([[entries, sifted]]));
    else lists.set(entries, sifted);
    return sifted;
  };
}
