import { countOpen } from './fill-seats.ts';
import type { Candidate } from './list-candidates.ts';
import { listCandidates } from './list-candidates.ts';
import { listWays } from './list-ways.ts';
import type { Need, TypeAtHand, Unit, Way } from './unit.ts';

/** What there is to be planned for a type: units that can be satisfied, and the documents to look at. */
export interface Plannable {
  readonly units: readonly Unit[];
  readonly candidates: readonly Candidate[];
  /** Needs whose part on the type is met by what is in the vault, though they may want other types. */
  readonly free: readonly Need[];
  /** Needs that no new document of the type can satisfy from `earliest` on. */
  readonly beyond: readonly Need[];
}

/** Reads the needs on a type as units for the search, and sets apart those that nothing can satisfy. */
export function fillableUnits(needs: readonly Need[], atHand: TypeAtHand): Plannable {
  const read = needs.map((need) => ({ need, ways: listWays(need, atHand) }));
  const all = listCandidates(read, atHand.type);
  const free: Need[] = [];
  const beyond: Need[] = [];
  const units: Unit[] = [];
  for (const { need, ways } of read) {
    const can = ways.filter((way) => canBeFilled(way, all));
    const apartUnits = apart(need, can);
    if (can.length === 0) beyond.push(need);
    else if (apartUnits.length === 0) free.push(need);
    else units.push(...apartUnits);
  }
  return { units, candidates: listCandidates(units, atHand.type), free, beyond };
}

/** As many documents as anyone could want of every kind fill all its seats. */
function canBeFilled(way: Way, candidates: readonly Candidate[]): boolean {
  return way.every((group) => {
    const plenty = group.flatMap((seat) => candidates.find(({ fills }) => fills.has(seat)) ?? []);
    return countOpen(group, plenty) === 0;
  });
}

/** Groups of the only way are units of their own: the search proves more about them. */
function apart(need: Need, ways: readonly Way[]): Unit[] {
  const open = ways.map((way) => way.filter((group) => countOpen(group, []) > 0));
  if (open.some((way) => way.length === 0)) return [];
  const [only] = open;
  return ways.length === 1 && only !== undefined
    ? only.map((group) => ({ need, ways: [[group]] }))
    : [{ need, ways: open }];
}
