import type { Candidate } from './list-candidates.ts';
import type { Group, Seat } from './unit.ts';

/**
 * Gives each seat of a group a document of its own, as many as can be: Kuhn's augmenting paths,
 * seats x seats x documents steps. Answers, for each seat, the document's number: those held
 * have numbers from 0, the new ones follow as -1, -2 and so on; absent where none is left.
 */
export function fillSeats(group: Group, taken: readonly Candidate[]): ReadonlyMap<Seat, number> {
  const seatOf = new Map<number, Seat>();
  for (const seat of group) settle(seat, taken, seatOf, new Set());
  return new Map([...seatOf].map(([number, seat]) => [seat, number]));
}

/** How many seats of the group nothing fills. */
export function countOpen(group: Group, taken: readonly Candidate[]): number {
  const [first] = group;
  if (first !== undefined && group.length === 1)
    return first.held.length > 0 || taken.some(({ fills }) => fills.has(first)) ? 0 : 1;
  return group.length - fillSeats(group, taken).size;
}

function settle(
  seat: Seat,
  taken: readonly Candidate[],
  seatOf: Map<number, Seat>,
  tried: Set<number>,
): boolean {
  for (const number of documentsFor(seat, taken)) {
    if (tried.has(number)) continue;
    tried.add(number);
    const sitting = seatOf.get(number);
    if (sitting === undefined || settle(sitting, taken, seatOf, tried)) {
      seatOf.set(number, seat);
      return true;
    }
  }
  return false;
}

function documentsFor(seat: Seat, taken: readonly Candidate[]): number[] {
  const fresh = taken.flatMap(({ fills }, index) => (fills.has(seat) ? [-1 - index] : []));
  return [...seat.held, ...fresh];
}
