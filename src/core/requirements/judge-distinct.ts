import { assignLeastCost } from './assign-least-cost.ts';
import type { Circumstances } from './circumstances.ts';
import {
  type ClauseStanding,
  type DocumentRule,
  RANK,
  type RuleStatus,
} from './clause-standing.ts';
import { prepareClause, standWith, standWithout } from './judge-clause.ts';
import type { Judged } from './judged.ts';
import type { Rule } from './requirement.ts';
import { type Entry, isRecordAlone } from './shelf.ts';
import { type Slot, slotChoices } from './slot-choices.ts';

/** Ranks weigh so that no number of lesser failures (30 clauses at most) outweighs one worse. */
const WEIGHT = 31;

/**
 * Every clause with a version of its own: "one within 365 days and another within 90". Exact: the
 * assignment whose worst clause is the least bad, then the next worst, and so on. A greedy pick
 * would spend the newest test on the lenient clause.
 */
export function judgeDistinct(rules: readonly Rule[], circumstances: Circumstances): Judged {
  const judged = slotChoices(rules).map((slots) => judgeSlots(slots, circumstances));
  return judged.reduce((best, other) => (costOf(other.parts) < costOf(best.parts) ? other : best));
}

function judgeSlots(slots: readonly Slot[], circumstances: Circumstances): Judged {
  const entries = entriesFor(slots, circumstances);
  const options = slots.map((slot) => standings(slot, entries, circumstances));
  const chosen = assignLeastCost(options.map((row) => row.map(costOfStanding)));
  const parts = options
    .map((row, index) => row[chosen[index] ?? 0])
    .filter((part) => part !== undefined);
  const open = parts.filter(({ status }) => status !== 'met');
  const wants = slots.flatMap((slot, index) =>
    parts[index]?.status === 'met' ? [] : slot.map(({ type }) => type),
  );
  return { status: worstOf(open), parts, wants: [...new Set(wants)] };
}

/** All versions that any slot could use, then one empty place per slot: to be met with none. */
function entriesFor(slots: readonly Slot[], { shelf }: Circumstances): (Entry | undefined)[] {
  const types = new Set(slots.flatMap((slot) => slot.map(({ type }) => type)));
  const entries = [...types].flatMap((type) => shelf.get(type) ?? []);
  return [...entries, ...slots.map(() => undefined)];
}

function standings(
  slot: Slot,
  entries: readonly (Entry | undefined)[],
  circumstances: Circumstances,
) {
  const clauses = slot.map((rule: DocumentRule) => prepareClause(rule, circumstances));
  const none = best(clauses.map(standWithout));
  return entries.map((entry) => {
    const fitting = clauses.filter(({ rule }) => rule.type === entry?.type);
    return entry === undefined || fitting.length === 0
      ? none
      : best([...fitting.map((clause) => standWith(clause, entry)), none]);
  });
}

function best(standings: readonly ClauseStanding[]): ClauseStanding {
  return standings.reduce((a, b) => (RANK[b.status] < RANK[a.status] ? b : a));
}

function worstOf(parts: readonly ClauseStanding[]): RuleStatus {
  return parts.reduce<RuleStatus>(
    (worst, { status }) => (RANK[status] > RANK[worst] ? status : worst),
    'met',
  );
}

/** What is met with a paper costs nothing; what only the immunization record says, the least there is. */
function costOfStanding({ status, entry }: ClauseStanding): number {
  if (RANK[status] > 0) return WEIGHT ** RANK[status];
  return entry !== undefined && isRecordAlone(entry) ? 1 : 0;
}

function costOf(parts: readonly ClauseStanding[]): number {
  return parts.reduce((sum, part) => sum + costOfStanding(part), 0);
}
