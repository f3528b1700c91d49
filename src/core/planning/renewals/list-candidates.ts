import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import type { Day } from '../../shared/day.ts';
import { factChoices, factsSatisfy } from './fact-choices.ts';
import type { Opening, Seat, Stretch, Unit } from './unit.ts';

/** A new document as it could be: its day, what it states, and the seats that it fills. */
export interface Candidate {
  readonly day: Day;
  readonly facts: DocumentFacts;
  readonly fills: ReadonlySet<Seat>;
}

/** The stretch in which a document of this day and these facts fills the seat, where there is one. */
export function fittingStretch(
  seat: Seat,
  day: Day,
  facts: DocumentFacts,
): { readonly stretch: Stretch; readonly opening: Opening } | undefined {
  for (const opening of seat.openings) {
    const stretch = opening.stretches.find(({ from, to }) => from <= day && day <= to);
    if (stretch !== undefined && states(opening, facts)) return { stretch, opening };
  }
  return undefined;
}

function states({ demands }: Opening, facts: DocumentFacts): boolean {
  return demands.every((demand) => factsSatisfy(demand, facts));
}

/**
 * The new documents that are enough to look at: in any plan each document can be moved on to the
 * last day on which it still fills all that it fills, and that is the last day of some stretch.
 * One that fills no more than another is left out.
 */
export function listCandidates(units: readonly Unit[], type: DocumentType): Candidate[] {
  const seats = units.flatMap(({ ways }) => ways.flat(2));
  const openings = seats.flatMap((seat) => seat.openings);
  const days = new Set(openings.flatMap(({ stretches }) => stretches.map(({ to }) => to)));
  const choices = factChoices(
    openings.flatMap(({ demands }) => demands),
    type,
  );
  const found = choices.flatMap((facts) => {
    const stating = seats.map((seat) => ({
      seat,
      stretches: seat.openings
        .filter((opening) => states(opening, facts))
        .flatMap(({ stretches }) => stretches),
    }));
    return [...days].sort().map((day) => ({ day, facts, fills: fillsOn(day, stating) }));
  });
  return withoutLesser(found.filter(({ fills }) => fills.size > 0));
}

function fillsOn(
  day: Day,
  stating: readonly { readonly seat: Seat; readonly stretches: readonly Stretch[] }[],
): ReadonlySet<Seat> {
  return new Set(
    stating.flatMap(({ seat, stretches }) =>
      stretches.some(({ from, to }) => from <= day && day <= to) ? [seat] : [],
    ),
  );
}

/** Sorted by how much they fill, then by day: the order decides between plans of one size. */
function withoutLesser(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const sorted = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => b.candidate.fills.size - a.candidate.fills.size || a.index - b.index);
  for (const { candidate } of sorted) {
    if (!kept.some(({ fills }) => [...candidate.fills].every((seat) => fills.has(seat))))
      kept.push(candidate);
  }
  return kept;
}
