import { addDays, type Day } from '../shared/day.ts';
import type { ClauseStanding } from './clause-standing.ts';
import type { Demand } from './demand.ts';
import { earlierOf } from './issue-window.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import type { Entry } from './shelf.ts';

/**
 * The first day that, as the host's day, the version no longer satisfies the clause; undefined when
 * age and expiry never end it, or when it fails by something else than time.
 */
export function breaksOn(
  { rule, demands, entry, shortfalls }: ClauseStanding,
  nationality: string | undefined,
): Day | undefined {
  if (entry === undefined) return undefined;
  if (shortfalls.some(({ why }) => why !== 'too-old' && why !== 'ends-early')) return undefined;
  // What has to reach a day breaks no later than with its printed end: nothing is to be reckoned then.
  const isReckoned = rule.anyDate === true || demands.some(({ reach }) => reach !== undefined);
  const printed = isReckoned ? undefined : entry.stated?.expires;
  return demands.reduce<Day | undefined>(
    (first, demand) => earlierOf(first, demandBreaksOn(demand, entry, nationality)),
    printed && addDays(printed, 1),
  );
}

function demandBreaksOn(
  { predicate, vacuous }: Demand,
  entry: Entry,
  nationality: string | undefined,
): Day | undefined {
  if (vacuous === true) return undefined;
  return kindOf(predicate).breaksOn(predicate, entry, nationality);
}
