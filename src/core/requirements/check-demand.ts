import type { DocumentFacts } from '../documents/document.ts';
import type { Day } from '../shared/day.ts';
import { countryOf } from './country-of.ts';
import type { Demand } from './demand.ts';
import type { DayWindow } from './issue-window.ts';
import type { ReachByCountry } from './limits.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import type { Entry, Stated } from './shelf.ts';

/** Why a version falls short of one demand. The `no-` ones can be settled by typing something in. */
type Shortcoming =
  | 'too-old'
  | 'too-late'
  | 'apart'
  | 'ends-early'
  | 'value'
  | 'no-issue-day'
  | 'no-expiry'
  | 'no-country'
  | 'no-arrival'
  | 'no-fact';

/** True where typing something in may settle it. */
export function isSettledByTyping(why: Shortcoming): boolean {
  return TO_TYPE.has(why);
}

const TO_TYPE: ReadonlySet<Shortcoming> = new Set([
  'no-issue-day',
  'no-expiry',
  'no-country',
  'no-arrival',
  'no-fact',
]);

export interface Shortfall {
  readonly demand: Demand;
  readonly why: Shortcoming;
}

/** Undefined when what the entry states satisfies the demand. */
export function checkDemand(demand: Demand, entry: Entry, stated: Stated): Shortcoming | undefined {
  if (demand.vacuous === true) return undefined;
  return (
    checkIssued(demand, stated) ?? checkReach(demand, entry, stated) ?? checkFact(demand, stated)
  );
}

function checkIssued(demand: Demand, { issued }: Stated): Shortcoming | undefined {
  if (issued === undefined) return demand.needsIssued === true ? 'no-issue-day' : undefined;
  if (demand.issuedFrom !== undefined && issued < demand.issuedFrom)
    return demand.isArrivalOpen === true ? 'no-arrival' : 'too-old';
  if (demand.issuedTo !== undefined && issued > demand.issuedTo) return 'too-late';
  if (demand.windows?.some((window) => isWithin(issued, window)) === false) return 'apart';
  return undefined;
}

function isWithin(day: Day, { from = day, to = day }: DayWindow): boolean {
  return from <= day && day <= to;
}

function checkReach(
  { reach, reachFrom, byCountry }: Demand,
  { through }: Entry,
  { issued, expires, facts }: Stated,
): Shortcoming | undefined {
  if (reach === undefined) return undefined;
  if (byCountry !== undefined) return checkReachOf(byCountry, reach, through, facts);
  if (reachFrom !== undefined && expires === undefined) {
    if (issued === undefined) return 'no-expiry';
    return issued < reachFrom ? 'ends-early' : undefined;
  }
  if (through === undefined) return 'no-expiry';
  return through < reach ? 'ends-early' : undefined;
}

/** A paper that names no country falls short where its country alone would tell. */
function checkReachOf(
  { spared, reachOfSpared, reachOfOthers, isOpen }: ReachByCountry,
  reach: Day,
  through: Day | undefined,
  facts: DocumentFacts,
): Shortcoming | undefined {
  if (through === undefined) return 'no-expiry';
  const country = countryOf(facts);
  if (country === undefined && isOpen) {
    if (through >= reachOfOthers) return undefined;
    return through < reachOfSpared ? 'ends-early' : 'no-country';
  }
  const own = spared.includes(country ?? '') ? reachOfSpared : reachOfOthers;
  return through < (country === undefined ? reach : own) ? 'ends-early' : undefined;
}

/** The demand beside its days: why the facts fall short, where they do. */
export function checkFact(
  demand: Demand,
  { facts, issued }: Pick<Stated, 'facts' | 'issued'>,
): 'no-fact' | 'value' | undefined {
  const { predicate } = demand;
  return kindOf(predicate).fact?.lacks(predicate, demand, facts, issued);
}
