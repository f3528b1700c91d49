import { MOST_STEPS } from '../renewals/fewest-documents.ts';
import { serves } from './fewest-papers.ts';
import type { CostedWay } from './plan-ways.ts';
import { countOfKind, type Errand } from './way-cost.ts';

/** The way chosen for a rule, and whether it is proven that no choice costs less. */
export interface Chosen {
  readonly way?: CostedWay | undefined;
  readonly exact: boolean;
}

type Ways = readonly CostedWay[];

/** What a choice costs together: things to get, each counted once, then the sum of days. */
interface Together {
  readonly things: number;
  readonly days: number;
}

/**
 * One way for each list of ways, so that they cost least together. Rules that share no kind of paper are
 * looked at apart. In each set a choice is first made greedily, rules without a choice before the others;
 * then better ones are looked for by depth-first branch and bound. What is got never grows less by a
 * further rule, so what is chosen, with the fewest days of the rest, bounds what can still come of it.
 * Exponential in the rules with a choice in the worst case, hence `MOST_STEPS` for all sets together.
 */
export function leastTogether(lists: readonly Ways[]): readonly Chosen[] {
  const chosen = new Map<Ways, Chosen>();
  const budget = { steps: 0 };
  for (const set of setsOf(lists)) {
    const { taken, exact } = chooseFor(set, budget);
    for (const [at, ways] of set.entries()) chosen.set(ways, { way: taken[at], exact });
  }
  return lists.map((ways) => chosen.get(ways) ?? { way: ways[0], exact: true });
}

/** Lists that are joined by a kind of paper, the ones without a choice first. */
function setsOf(lists: readonly Ways[]): readonly (readonly Ways[])[] {
  const sets: { kinds: Set<string>; lists: Ways[] }[] = [];
  for (const ways of lists) {
    if (ways.length === 0) continue;
    const kinds = new Set(ways.flatMap(({ errands }) => errands.map(({ kind }) => kind)));
    const touched = sets.filter((set) => [...kinds].some((kind) => set.kinds.has(kind)));
    const into = touched[0] ?? { kinds: new Set(), lists: [] };
    if (touched.length === 0) sets.push(into);
    for (const set of touched.slice(1)) {
      for (const kind of set.kinds) into.kinds.add(kind);
      into.lists.push(...set.lists);
      sets.splice(sets.indexOf(set), 1);
    }
    for (const kind of kinds) into.kinds.add(kind);
    into.lists.push(ways);
  }
  return sets.map((set) => [
    ...set.lists.filter((ways) => ways.length === 1),
    ...set.lists.filter((ways) => ways.length > 1),
  ]);
}

interface Search {
  readonly set: readonly Ways[];
  /** The fewest days of all lists from each on. */
  readonly leastDays: readonly number[];
  readonly budget: { steps: number };
  best: readonly CostedWay[];
  cost: Together;
}

function chooseFor(
  set: readonly Ways[],
  budget: { steps: number },
): { readonly taken: readonly CostedWay[]; readonly exact: boolean } {
  const greedy = set.reduce<Taken>((taken, ways) => {
    const options = ways.map((way) => take(taken, way));
    const [first = taken, ...others] = options;
    return others.reduce((best, one) => (isLess(one, best) ? one : best), first);
  }, nothingTaken());
  if (set.every((ways) => ways.length === 1)) return { taken: greedy.ways, exact: true };
  const leastDays = new Array<number>(set.length + 1).fill(0);
  for (let at = set.length - 1; at >= 0; at--) {
    const days = (set[at] ?? []).map(({ cost }) => cost.days);
    leastDays[at] = (leastDays[at + 1] ?? 0) + Math.min(...days);
  }
  const search: Search = { set, leastDays, budget, best: greedy.ways, cost: greedy };
  look(search, 0, nothingTaken());
  return { taken: search.best, exact: budget.steps <= MOST_STEPS };
}

/** What is chosen so far, with what it wants by kind of paper. */
interface Taken extends Together {
  readonly ways: readonly CostedWay[];
  readonly byKind: ReadonlyMap<string, Wanted>;
}

interface Wanted {
  readonly errands: readonly Errand[];
  readonly things: number;
}

function nothingTaken(): Taken {
  return { ways: [], byKind: new Map(), things: 0, days: 0 };
}

function look(search: Search, at: number, taken: Taken): void {
  const { set, leastDays, budget } = search;
  const bound = { things: taken.things, days: taken.days + (leastDays[at] ?? 0) };
  if (budget.steps > MOST_STEPS || !isLess(bound, search.cost)) return;
  const ways = set[at];
  if (ways === undefined) {
    search.best = taken.ways;
    search.cost = taken;
    return;
  }
  if (ways.length > 1) budget.steps += 1;
  for (const way of ways) look(search, at + 1, take(taken, way));
}

function isLess(a: Together, b: Together): boolean {
  return a.things < b.things || (a.things === b.things && a.days < b.days);
}

/** Nothing more is to be got for it: it is here, or comes with what is got already. */
function isServed(errand: Errand, known: readonly Errand[]): boolean {
  if (errand.isHere) return true;
  if (errand.group !== undefined) return false;
  return known.some(
    (other) =>
      other.isBlood === errand.isBlood && other.doses >= errand.doses && serves(other, errand),
  );
}

/** Only the kinds of paper that the way wants are counted again. */
function take(taken: Taken, way: CostedWay): Taken {
  const byKind = new Map(taken.byKind);
  let { things } = taken;
  for (const kind of new Set(way.errands.map((errand) => errand.kind))) {
    const before = taken.byKind.get(kind);
    const known = before?.errands ?? [];
    const added = way.errands.filter((errand) => errand.kind === kind && !isServed(errand, known));
    if (added.length === 0) continue;
    const errands = [...known, ...added];
    const count = countOfKind(errands);
    things += count - (before?.things ?? 0);
    byKind.set(kind, { errands, things: count });
  }
  return { ways: [...taken.ways, way], byKind, things, days: taken.days + way.cost.days };
}
