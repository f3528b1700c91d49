import { countOpen } from './fill-seats.ts';
import type { Candidate } from './list-candidates.ts';
import type { Unit, Way } from './unit.ts';

/** Steps of the search after which the best plan found so far is answered as such. */
export const MOST_STEPS = 5_000;

/** The documents of a plan, and whether it is proven that fewer do not do. */
export interface Fewest {
  readonly taken: readonly Candidate[];
  readonly exact: boolean;
}

interface Search {
  readonly units: readonly Unit[];
  readonly candidates: readonly Candidate[];
  /** For each unit the numbers of the candidates that fill any of its seats. */
  readonly helping: ReadonlyMap<Unit, readonly number[]>;
  steps: number;
}

/**
 * The fewest documents that satisfy every unit, each of which can be satisfied. A plan is first made
 * greedily; then plans of one document less are looked for, by depth-first branch and bound, until
 * the lower bound meets the plan.
 *
 * - Branching: of an open unit at least one more document must fill a seat; those that do are tried
 *   in turn, and one tried is barred from its later siblings, so no set is looked at twice.
 * - Bound: units that share no candidate need documents of their own. For plain windows of days this
 *   bound is the answer itself (the fewest points that meet every interval are as many as the most
 *   intervals that do not meet), so the search ends at once. Rules that offer a choice of ways make
 *   it a set cover: exponential in the size of the plan in the worst case, hence `MOST_STEPS`.
 */
export function fewestDocuments(units: readonly Unit[], candidates: readonly Candidate[]): Fewest {
  const search: Search = { units, candidates, helping: helpers(units, candidates), steps: 0 };
  let best = takeGreedily(search);
  let exact = false;
  while (!exact) {
    const better = lookFor(search, [], new Set(), best.length - 1);
    if (search.steps > MOST_STEPS) break;
    if (better === undefined) exact = true;
    else best = better;
  }
  return { taken: best, exact };
}

function helpers(
  units: readonly Unit[],
  candidates: readonly Candidate[],
): ReadonlyMap<Unit, readonly number[]> {
  return new Map(
    units.map((unit) => {
      const seats = unit.ways.flat(2);
      const numbers = candidates.flatMap(({ fills }, index) =>
        seats.some((seat) => fills.has(seat)) ? [index] : [],
      );
      return [unit, numbers];
    }),
  );
}

/** How many documents a unit still needs at the least: one document may serve several groups. */
function lackOf({ ways }: Unit, taken: readonly Candidate[]): number {
  return Math.min(...ways.map((way) => Math.max(0, ...openOf(way, taken))));
}

/** How many seats are open in its nearest way; zero exactly where the unit is satisfied. */
function openSeats({ ways }: Unit, taken: readonly Candidate[]): number {
  return Math.min(...ways.map((way) => openOf(way, taken).reduce((sum, open) => sum + open, 0)));
}

function openOf(way: Way, taken: readonly Candidate[]): number[] {
  return way.map((group) => countOpen(group, taken));
}

function takeGreedily({ units, candidates }: Search): readonly Candidate[] {
  let taken: readonly Candidate[] = [];
  for (;;) {
    const open = units.filter((unit) => openSeats(unit, taken) > 0);
    if (open.length === 0) return taken;
    const left = candidates.map((candidate) =>
      open.reduce((sum, unit) => sum + openSeats(unit, [...taken, candidate]), 0),
    );
    const next = candidates[left.indexOf(Math.min(...left))];
    if (next === undefined) throw new RangeError('an open unit has no candidate');
    taken = [...taken, next];
  }
}

/** A plan that adds at most `more` documents to those taken; undefined when there is none. */
function lookFor(
  search: Search,
  taken: readonly Candidate[],
  barred: ReadonlySet<number>,
  more: number,
): readonly Candidate[] | undefined {
  search.steps += 1;
  if (search.steps > MOST_STEPS || more < 0) return undefined;
  const open = openUnits(search, taken, barred);
  const first = open[0];
  if (first === undefined) return taken;
  if (leastMore(open, taken) > more) return undefined;
  const closed = new Set(barred);
  for (const number of first.helping) {
    const candidate = search.candidates[number];
    if (candidate === undefined) continue;
    const found = lookFor(search, [...taken, candidate], closed, more - 1);
    if (found !== undefined) return found;
    closed.add(number);
  }
  return undefined;
}

interface OpenUnit {
  readonly unit: Unit;
  /** Candidates that may still be taken for it. */
  readonly helping: readonly number[];
}

/** Those with the fewest candidates first: they leave the least choice. */
function openUnits(
  { units, helping }: Search,
  taken: readonly Candidate[],
  barred: ReadonlySet<number>,
): OpenUnit[] {
  return units
    .filter((unit) => openSeats(unit, taken) > 0)
    .map((unit) => ({
      unit,
      helping: (helping.get(unit) ?? []).filter((number) => !barred.has(number)),
    }))
    .sort((a, b) => a.helping.length - b.helping.length);
}

/** Units that share no candidate, each with what it lacks: no plan adds fewer. */
function leastMore(open: readonly OpenUnit[], taken: readonly Candidate[]): number {
  const used = new Set<number>();
  let least = 0;
  for (const { unit, helping } of open) {
    const lack = lackOf(unit, taken);
    if (helping.some((number) => used.has(number))) {
      least = Math.max(least, lack);
      continue;
    }
    if (helping.length === 0) return Number.POSITIVE_INFINITY;
    least += lack;
    for (const number of helping) used.add(number);
  }
  return least;
}
