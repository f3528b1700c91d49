import { type Day, daysBetween } from '../../shared/day.ts';
import { countOpen, fillSeats } from './fill-seats.ts';
import { type Candidate, fittingStretch } from './list-candidates.ts';
import type { Need, Opening, Seat, Stretch, Unit, Way } from './unit.ts';

/** What one new document fills, and the days on which it fills all of it. */
export interface Assigned {
  readonly candidate: Candidate;
  readonly window: Stretch;
  readonly fills: readonly { readonly need: Need; readonly opening: Opening }[];
}

/** A seat with the documents that may fill it, by number. */
interface Filling {
  readonly need: Need;
  readonly seat: Seat;
  readonly documents: readonly number[];
}

/** A document not yet given anything has no window: it could be dated on any day. */
type Open = Omit<Assigned, 'window'> & { readonly window?: Stretch | undefined };

/**
 * Gives every seat that new documents fill to exactly one of them, so that each keeps a wide window
 * of days: seats with the least choice first, each to the document whose window it narrows least.
 * Every day of every window, in whatever combination, satisfies all that is assigned.
 */
export function assignSeats(units: readonly Unit[], taken: readonly Candidate[]): Assigned[] {
  const fillings = units
    .flatMap(({ need, ways }) => fillingsOf(need, chooseWay(ways, taken), taken))
    .sort((a, b) => a.documents.length - b.documents.length);
  const open: Open[] = taken.map((candidate) => ({ candidate, fills: [] }));
  for (const filling of fillings) give(open, filling);
  return open.flatMap(({ window, ...rest }) => (window === undefined ? [] : [{ ...rest, window }]));
}

/** A way that is filled; of several the one that needs the fewest seats of new documents. */
function chooseWay(ways: readonly Way[], taken: readonly Candidate[]): Way {
  const filled = ways.filter((way) => way.every((group) => countOpen(group, taken) === 0));
  const fresh = (way: Way) => way.flat().filter(({ held }) => held.length === 0).length;
  return [...filled].sort((a, b) => fresh(a) - fresh(b))[0] ?? [];
}

/** Seats that what is held fills are left out; those of a pair rule have one document each. */
function fillingsOf(need: Need, way: Way, taken: readonly Candidate[]): Filling[] {
  return way.flatMap((group) => {
    const filled = fillSeats(group, taken);
    return group.flatMap((seat) => {
      const number = filled.get(seat);
      if (number === undefined || number >= 0) return [];
      const any = taken.flatMap(({ fills }, index) => (fills.has(seat) ? [index] : []));
      return [{ need, seat, documents: group.length === 1 ? any : [-1 - number] }];
    });
  });
}

function give(open: Open[], { need, seat, documents }: Filling): void {
  const options = documents.flatMap((number) => {
    const document = open[number];
    if (document === undefined) return [];
    const { day, facts } = document.candidate;
    const fitting = fittingStretch(seat, day, facts);
    if (fitting === undefined) return [];
    const window = meet(document.window, fitting.stretch);
    const lost = document.window === undefined ? 0 : length(document.window) - length(window);
    return [{ number, document, window, lost, opening: fitting.opening }];
  });
  const best = options.sort((a, b) => a.lost - b.lost)[0];
  if (best === undefined) return;
  const { number, document, window, opening } = best;
  open[number] = { ...document, window, fills: [...document.fills, { need, opening }] };
}

function meet(a: Stretch | undefined, b: Stretch): Stretch {
  if (a === undefined) return b;
  return { from: later(a.from, b.from), to: later(a.to, b.to) === a.to ? b.to : a.to };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function length({ from, to }: Stretch): number {
  return daysBetween(from, to) + 1;
}
