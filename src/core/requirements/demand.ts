import { dayInSeason, seasonOf } from '../documents/season.ts';
import { type Day, shiftDay } from '../shared/day.ts';
import type { AnchorDays } from './circumstances.ts';
import { earlierOf, earliestIssue, laterOf } from './issue-window.ts';
import type { Predicate } from './requirement.ts';

/**
 * A predicate on given days, as plain limits: every version is then judged by comparing text,
 * however many rules and rotations there are.
 */
export interface Demand {
  readonly predicate: Predicate;
  readonly issuedFrom?: Day | undefined;
  readonly issuedTo?: Day | undefined;
  /** The issue day has to be known. Without this an unknown one passes `issuedFrom` and `issuedTo`. */
  readonly needsIssued: boolean;
  /** The day that the document's own validity has to reach. */
  readonly reach?: Day | undefined;
  /** The anchor lies outside the season: nothing is asked. */
  readonly vacuous?: boolean | undefined;
}

/** Turns a predicate into limits for the host's days. `nationality` is the passport travelled with. */
export function demandOf(
  predicate: Predicate,
  days: AnchorDays,
  nationality: string | undefined,
): Demand {
  switch (predicate.kind) {
    case 'not-older-than':
    case 'within-before': {
      const anchor = days[predicate.at];
      const issuedFrom = earliestIssue(anchor, predicate.span);
      return limit(predicate, { needsIssued: true, issuedFrom, issuedTo: anchor });
    }
    case 'valid-through': {
      const reach = reachOf(predicate, days[predicate.at], nationality);
      return limit(predicate, { issuedTo: inForceBy(predicate.at, days), reach });
    }
    case 'end-of-month-validity':
      return limit(predicate, {
        issuedTo: inForceBy(predicate.at, days),
        reach: days[predicate.at],
      });
    case 'season':
      return seasonDemand(predicate, days[predicate.at]);
    case 'issued-on-or-after':
      return limit(predicate, { needsIssued: true, issuedFrom: predicate.day });
    case 'at-least':
    case 'attribute':
    case 'issued-in':
    case 'downloadable-until':
      return limit(predicate, {});
  }
}

/** All demands have the same fields in the same order: they are compared a hundred thousand times. */
function limit(
  predicate: Predicate,
  { needsIssued = false, issuedFrom, issuedTo, reach, vacuous }: Partial<Omit<Demand, 'predicate'>>,
): Demand {
  return { predicate, needsIssued, issuedFrom, issuedTo, reach, vacuous };
}

/** The day that a "valid through" rule has to be covered to. */
function reachOf(
  predicate: Extract<Predicate, { kind: 'valid-through' }>,
  anchor: Day,
  nationality: string | undefined,
): Day {
  const { plus, plusUnlessNationality = [] } = predicate;
  const spared = nationality !== undefined && plusUnlessNationality.includes(nationality);
  return plus === undefined || spared ? anchor : shiftDay(anchor, plus);
}

/** "In force on every day up to the anchor" means from the first day on, also when it counts to the last. */
function inForceBy(at: 'application' | 'start' | 'end', days: AnchorDays): Day {
  return at === 'application' ? days.application : days.start;
}

/**
 * A document of the anchor's season, had by the anchor day; where the host names a later day of the
 * season ("due by 31 Oct"), by that one.
 */
function seasonDemand(predicate: Extract<Predicate, { kind: 'season' }>, anchor: Day): Demand {
  const season = seasonOf(anchor, predicate);
  if (season === undefined) return limit(predicate, { vacuous: true });
  const due = predicate.dueBy === undefined ? anchor : dayInSeason(season, predicate.dueBy);
  const issuedTo = earlierOf(laterOf(due, anchor), season.last);
  return limit(predicate, { needsIssued: true, issuedFrom: season.first, issuedTo });
}
