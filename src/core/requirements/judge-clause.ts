import { soleNationality } from '../applicant/sole-nationality.ts';
import { isDatedAhead } from '../documents/dated-ahead.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { AnchorDays } from './anchor.ts';
import { checkDemand, isSettledByTyping, type Shortfall } from './check-demand.ts';
import type { Circumstances } from './circumstances.ts';
import {
  type ClauseStanding,
  type DocumentRule,
  RANK,
  type RuleStatus,
} from './clause-standing.ts';
import type { Demand } from './demand.ts';
import { demandsOfClause } from './demands-of-clause.ts';
import { freshWindow } from './fresh-window.ts';
import type { DayWindow } from './issue-window.ts';
import { endsBefore, untilNeeded } from './printed-end.ts';
import { type Entry, isRecordAlone } from './shelf.ts';

type Fresh = (DayWindow & { readonly from: Day }) | undefined;

/**
 * A clause made ready for these days, so that each version costs a few comparisons. What depends on
 * the clause alone, and is only needed where a version fails, is worked out once and when asked for.
 */
export interface PreparedClause {
  readonly rule: DocumentRule;
  readonly type: DocumentType;
  readonly demands: readonly Demand[];
  readonly circumstances: Circumstances;
  fresh: { readonly window: Fresh } | undefined;
  today: readonly Demand[] | undefined;
}

export function prepareClause(rule: DocumentRule, circumstances: Circumstances): PreparedClause {
  return {
    rule,
    type: circumstances.typeOf(rule.type),
    circumstances,
    demands: demandsOn(rule, circumstances, circumstances.days),
    fresh: undefined,
    today: undefined,
  };
}

function demandsOn(
  rule: DocumentRule,
  { profile, typeOf, shelf }: Circumstances,
  days: AnchorDays,
): readonly Demand[] {
  const ground = { days, nationality: soleNationality(profile), shelf };
  return demandsOfClause(rule, typeOf(rule.type), ground);
}

/**
 * The clause with the version that serves it best, newest first among equals; one with a paper before
 * what only the immunization record says, since a packet can show it. Versions are only ranked on the
 * way; the one that decides is then looked at closely.
 */
export function judgeClause(rule: DocumentRule, circumstances: Circumstances): ClauseStanding {
  const clause = prepareClause(rule, circumstances);
  if (isVacuous(clause)) return standing(clause, 'met', undefined, NO_SHORTFALLS);
  const entries = circumstances.shelf.get(rule.type);
  if (entries === undefined) return standWithout(clause);
  let best: Entry | undefined;
  let least = Number.POSITIVE_INFINITY;
  let shown: Entry | undefined;
  // By index, here and below: with iterators judging the large season takes 57 ms of the processor in
  // place of 45 (best of six runs each), since each leaves an object for every version of every rule.
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const status = statusWith(clause, entry);
    if (status === 'met') {
      const rank = shownAt(entry);
      if (rank === 0) return standing(clause, 'met', entry, NO_SHORTFALLS);
      if (shown === undefined || rank < shownAt(shown)) shown = entry;
    }
    if (RANK[status] < least) {
      least = RANK[status];
      best = entry;
    }
  }
  if (shown !== undefined) return standing(clause, 'met', shown, NO_SHORTFALLS);
  // Among equals one that names a document says more than one that names none.
  const without = standWithout(clause);
  if (best === undefined || RANK[without.status] < least) return without;
  return standWith(clause, best);
}

/** What only the record says cannot be shown. */
function shownAt(entry: Entry): number {
  return isRecordAlone(entry) ? Number.MAX_VALUE : (entry.showRank ?? 0);
}

const NO_SHORTFALLS: readonly Shortfall[] = [];

/** The clause when no version is used for it. */
export function standWithout(clause: PreparedClause): ClauseStanding {
  return settle(clause, isVacuous(clause) ? 'met' : 'missing', undefined, NO_SHORTFALLS);
}

function isVacuous({ demands }: PreparedClause): boolean {
  return demands.some((demand) => demand.vacuous === true);
}

/** The clause when this version is used for it. */
export function standWith(clause: PreparedClause, entry: Entry): ClauseStanding {
  const { stated } = entry;
  const shortfalls: Shortfall[] = [];
  if (stated !== undefined) {
    for (const demand of clause.demands) {
      const why = checkDemand(demand, entry, stated);
      if (why !== undefined) shortfalls.push({ demand, why });
    }
    const { days, profile } = clause.circumstances;
    const saysEnd = shortfalls.some(({ why }) => why === 'ends-early');
    if (!saysEnd && endsBefore(clause.rule, stated, days.needed)) {
      const demand = untilNeeded(clause.type.key, days, soleNationality(profile));
      shortfalls.push({ demand, why: 'ends-early' });
    }
  }
  return settle(clause, rawStatus(clause, entry), entry, shortfalls);
}

/** How the clause stands with this version, without the reasons. */
export function statusWith(clause: PreparedClause, entry: Entry): RuleStatus {
  const status = rawStatus(clause, entry);
  return status === 'met' || status === 'applied-for' ? status : leftStatus(clause, status);
}

/** How a version answers the demands, before what can still be done counts. */
function rawStatus(clause: PreparedClause, entry: Entry): RuleStatus {
  const { stated, lacks } = entry;
  if (lacksPaper(clause, entry)) return 'missing';
  if (stated === undefined) return waitingStatus(clause, entry);
  if (isDatedAhead(stated.issued, clause.type, clause.circumstances.today)) return 'dated-ahead';
  const hasEnded = endsBefore(clause.rule, stated, clause.circumstances.days.needed);
  let fails = hasEnded || lacks !== undefined;
  // What was not done right is not mended by typing.
  let isOpen = !hasEnded && lacks !== 'reading';
  let onlyTime = lacks === undefined;
  const { demands } = clause;
  for (let at = 0; at < demands.length; at++) {
    const demand = demands[at];
    const why = demand && checkDemand(demand, entry, stated);
    if (why === undefined) continue;
    fails = true;
    isOpen &&= isSettledByTyping(why);
    onlyTime &&= why === 'too-old' || why === 'ends-early';
  }
  if (!fails) return 'met';
  if (isOpen) return 'undated';
  return onlyTime && holdsToday(clause, entry) ? 'expiring' : 'unmet';
}

/** The record says it, and the host wants to see the paper. */
function lacksPaper({ rule }: PreparedClause, entry: Entry): boolean {
  return rule.paperOnly === true && isRecordAlone(entry);
}

/** Applied for, and its first file is still to come. */
function waitingStatus({ rule }: PreparedClause, { document, lacks }: Entry): RuleStatus {
  const counts = rule.acceptAppliedFor === true && document?.appliedOn !== undefined;
  if (lacks !== undefined) return counts ? 'undated' : 'missing';
  return counts ? 'applied-for' : 'missing';
}

/** The same clause with today in place of every day of the host. */
function holdsToday(clause: PreparedClause, entry: Entry): boolean {
  const { stated } = entry;
  if (stated === undefined) return false;
  if (endsBefore(clause.rule, stated, clause.circumstances.today)) return false;
  const demands = demandsToday(clause);
  for (let at = 0; at < demands.length; at++) {
    const demand = demands[at];
    if (demand !== undefined && checkDemand(demand, entry, stated) !== undefined) return false;
  }
  return true;
}

/** What a clause would ask were every day of the host today. */
function demandsToday(clause: PreparedClause): readonly Demand[] {
  const { rule, circumstances } = clause;
  const { today } = circumstances;
  clause.today ??= demandsOn(rule, circumstances, {
    application: today,
    start: today,
    end: today,
    needed: today,
  });
  return clause.today;
}

/**
 * Sets a failure against what can still be done: nothing on any day left is `impossible`, nothing
 * before some day to come is `not-yet-due`, whatever lies in the vault by now.
 */
function leftStatus(clause: PreparedClause, status: RuleStatus): RuleStatus {
  // The date is settled first.
  if (status === 'dated-ahead') return status;
  const window = freshOf(clause);
  if (window === undefined) return status === 'undated' ? status : 'impossible';
  return window.from > clause.circumstances.today ? 'not-yet-due' : status;
}

function freshOf(clause: PreparedClause): Fresh {
  clause.fresh ??= { window: freshWindow(clause.demands, clause.type, clause.circumstances) };
  return clause.fresh.window;
}

function settle(
  clause: PreparedClause,
  status: RuleStatus,
  entry: Entry | undefined,
  shortfalls: readonly Shortfall[],
): ClauseStanding {
  if (status === 'met' || status === 'applied-for')
    return standing(clause, status, entry, shortfalls);
  return standing(clause, leftStatus(clause, status), entry, shortfalls, freshOf(clause));
}

function standing(
  { rule, type, demands }: PreparedClause,
  status: RuleStatus,
  entry: Entry | undefined,
  shortfalls: readonly Shortfall[],
  fresh?: Fresh,
): ClauseStanding {
  return { rule, type, status, demands, entry, shortfalls, fresh };
}
