import { seasonAfter, seasonOf } from '../documents/season.ts';
import { type Day, endOfMonth, shiftDay } from '../shared/day.ts';
import type { ClauseStanding } from './clause-standing.ts';
import type { Demand } from './demand.ts';
import { earlierOf, firstDayOutOfReach, firstDayTooOld } from './issue-window.ts';
import type { Entry } from './shelf.ts';

/**
 * The first day that, as the host's day, the version no longer satisfies the clause; undefined when
 * age and expiry never end it, or when it fails by something else than time.
 */
export function breaksOn(
  { demands, entry, shortfalls }: ClauseStanding,
  nationality: string | undefined,
): Day | undefined {
  if (entry === undefined) return undefined;
  if (shortfalls.some(({ why }) => why !== 'too-old' && why !== 'ends-early')) return undefined;
  return demands.reduce<Day | undefined>(
    (first, demand) => earlierOf(first, demandBreaksOn(demand, entry, nationality)),
    undefined,
  );
}

function demandBreaksOn(
  { predicate, vacuous }: Demand,
  entry: Entry,
  nationality: string | undefined,
): Day | undefined {
  const issued = entry.stated?.issued;
  switch (predicate.kind) {
    case 'not-older-than':
    case 'within-before':
      return issued && firstDayTooOld(issued, predicate.span);
    case 'valid-through': {
      const spared =
        nationality !== undefined &&
        predicate.plusUnlessNationality?.includes(nationality) === true;
      return (
        entry.through && firstDayOutOfReach(entry.through, spared ? undefined : predicate.plus)
      );
    }
    case 'end-of-month-validity': {
      const through =
        entry.stated?.expires ?? (issued && endOfMonth(shiftDay(issued, predicate.span)));
      return through && firstDayOutOfReach(through, undefined);
    }
    case 'season': {
      const season =
        vacuous === true || issued === undefined ? undefined : seasonOf(issued, predicate);
      return season && seasonAfter(season.first, predicate).first;
    }
    default:
      return undefined;
  }
}
