import { holdsOn } from './applies-to.ts';
import { assignLeastCost } from './assign-least-cost.ts';
import type { Circumstances } from './circumstances.ts';
import {
  type ClauseStanding,
  type DocumentRule,
  RANK,
  type RuleStatus,
} from './clause-standing.ts';
import {
  type PreparedClause,
  prepareClause,
  standWith,
  standWithout,
  statusWith,
} from './judge-clause.ts';
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
  const ways = slotChoices(rules, holdsOn(circumstances));
  const [first, ...others] = ways.map((slots) => judgeSlots(slots, circumstances));
  return others.reduce((best, other) => (isBetter(other, best) ? other : best), first ?? NO_WAY);
}

/** Every way rests on something that does not hold of the person. */
const NO_WAY: Judged = {
  status: 'impossible',
  parts: [],
  wants: [],
  isClosed: true,
  isTheirs: false,
};

/** A way that is closed to the person comes after every other. */
function isBetter(way: Judged, best: Judged): boolean {
  if (way.isClosed !== best.isClosed) return best.isClosed;
  return costOf(way.parts) < costOf(best.parts);
}

function judgeSlots(slots: readonly Slot[], circumstances: Circumstances): Judged {
  const entries = entriesFor(slots, circumstances);
  const places = slots.map((slot) => preparePlace(slot, circumstances));
  const chosen = assignLeastCost(
    places.map((place) => entries.map((entry) => costWith(place, entry))),
  );
  const parts = places.map((place, index) => fillPlace(place, entries[chosen[index] ?? 0]));
  const open = parts.filter(({ status }) => status !== 'met');
  const wants = slots.map((slot, index) =>
    parts[index]?.status === 'met' ? undefined : slot.flatMap(obtainable(circumstances)),
  );
  const isClosed = wants.some((types) => types?.length === 0);
  return {
    status: isClosed && worstOf(open) !== 'undated' ? 'impossible' : worstOf(open),
    parts,
    wants: isClosed ? [] : [...new Set(wants.flatMap((types) => types ?? []))],
    isClosed,
    isTheirs: parts.some(
      ({ rule, status }) => status === 'met' && circumstances.outlineOf(rule).isCircumstance,
    ),
  };
}

/** The type of a clause that asks for something to obtain. */
function obtainable({ outlineOf }: Circumstances): (rule: DocumentRule) => string[] {
  return (rule) => (outlineOf(rule).isCircumstance ? [] : [rule.type]);
}

/** All versions that any slot could use, then one empty place per slot: to be met with none. */
function entriesFor(slots: readonly Slot[], { shelf }: Circumstances): (Entry | undefined)[] {
  const types = new Set(slots.flatMap((slot) => slot.map(({ type }) => type)));
  const entries = [...types].flatMap((type) => shelf.get(type) ?? []);
  return [...entries, ...slots.map(() => undefined)];
}

/** A slot made ready for these days. */
interface Place {
  readonly clauses: readonly PreparedClause[];
  /** How it stands when no version is used for it, and how bad that is. */
  readonly none: ClauseStanding;
  readonly noneRank: number;
}

function preparePlace(slot: Slot, circumstances: Circumstances): Place {
  const clauses = slot.map((rule: DocumentRule) => prepareClause(rule, circumstances));
  const without = clauses.map(standWithout);
  const ranks = clauses.map((clause, at) => rankOf(clause, without[at]?.status ?? 'missing'));
  return { clauses, none: best(without), noneRank: Math.min(...ranks) };
}

/** A place for something that the person has not, and nobody can get, is the last to be left open. */
function rankOf({ outline }: PreparedClause, status: RuleStatus): number {
  const isOpen = status !== 'met' && status !== 'undated';
  return isOpen && outline.isCircumstance ? RANK.impossible : RANK[status];
}

/** What it costs to use a version for a place; only the versions chosen are then looked at closely. */
function costWith({ clauses, none, noneRank }: Place, entry: Entry | undefined): number {
  let rank = Number.POSITIVE_INFINITY;
  for (const clause of clauses) {
    if (clause.outline.rule.type !== entry?.type) continue;
    rank = Math.min(rank, rankOf(clause, statusWith(clause, entry)));
  }
  if (entry === undefined || noneRank < rank) return costOfRank(noneRank, none.entry);
  return costOfRank(rank, entry);
}

function fillPlace({ clauses, none }: Place, entry: Entry | undefined): ClauseStanding {
  if (entry === undefined) return none;
  const fitting = clauses.filter(({ outline }) => outline.rule.type === entry.type);
  return best([...fitting.map((clause) => standWith(clause, entry)), none]);
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

function costOfStanding({ status, entry }: ClauseStanding): number {
  return costOfRank(RANK[status], entry);
}

/** What is met with a paper costs nothing; what only the immunization record says, the least there is. */
function costOfRank(rank: number, entry: Entry | undefined): number {
  if (rank > 0) return WEIGHT ** rank;
  return entry !== undefined && isRecordAlone(entry) ? 1 : 0;
}

function costOf(parts: readonly ClauseStanding[]): number {
  return parts.reduce((sum, part) => sum + costOfStanding(part), 0);
}
