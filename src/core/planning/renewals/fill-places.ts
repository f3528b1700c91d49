import type { Candidate } from './list-candidates.ts';
import type { Group, Place } from './unit.ts';

/**
 * Gives each place of a group a document of its own, as many as can be: Kuhn's augmenting paths,
 * places x places x documents steps. Answers, for each place, the document's number: those held
 * have numbers from 0, the new ones follow as -1, -2 and so on; absent where none is left.
 */
export function fillPlaces(group: Group, taken: readonly Candidate[]): ReadonlyMap<Place, number> {
  const placeOf = new Map<number, Place>();
  for (const place of group) seat(place, taken, placeOf, new Set());
  return new Map([...placeOf].map(([number, place]) => [place, number]));
}

/** How many places of the group nothing fills. */
export function countOpen(group: Group, taken: readonly Candidate[]): number {
  const [first] = group;
  if (first !== undefined && group.length === 1)
    return first.held.length > 0 || taken.some(({ fills }) => fills.has(first)) ? 0 : 1;
  return group.length - fillPlaces(group, taken).size;
}

function seat(
  place: Place,
  taken: readonly Candidate[],
  placeOf: Map<number, Place>,
  tried: Set<number>,
): boolean {
  for (const number of documentsFor(place, taken)) {
    if (tried.has(number)) continue;
    tried.add(number);
    const sitting = placeOf.get(number);
    if (sitting === undefined || seat(sitting, taken, placeOf, tried)) {
      placeOf.set(number, place);
      return true;
    }
  }
  return false;
}

function documentsFor(place: Place, taken: readonly Candidate[]): number[] {
  const fresh = taken.flatMap(({ fills }, index) => (fills.has(place) ? [-1 - index] : []));
  return [...place.held, ...fresh];
}
