import { findType } from '../documents/find-type.ts';
import { checkDemand, type Shortfall } from './check-demand.ts';
import type { AnchorDays, Circumstances } from './circumstances.ts';
import {
  type ClauseStanding,
  type DocumentRule,
  RANK,
  type RuleStatus,
} from './clause-standing.ts';
import { type Demand, demandOf } from './demand.ts';
import { freshWindow } from './fresh-window.ts';
import type { Entry } from './shelf.ts';

/** A clause made ready for these days, so that each version costs a few comparisons. */
interface PreparedClause {
  readonly rule: DocumentRule;
  readonly demands: readonly Demand[];
  readonly circumstances: Circumstances;
}

export function prepareClause(rule: DocumentRule, circumstances: Circumstances): PreparedClause {
  return { rule, circumstances, demands: demandsOn(rule, circumstances, circumstances.days) };
}

function demandsOn(rule: DocumentRule, { profile }: Circumstances, days: AnchorDays): Demand[] {
  return rule.predicates.map((predicate) => demandOf(predicate, days, profile.nationalities[0]));
}

/** The clause with the version that serves it best, newest first among equals. */
export function judgeClause(rule: DocumentRule, circumstances: Circumstances): ClauseStanding {
  const clause = prepareClause(rule, circumstances);
  let best = standWithout(clause);
  if (best.status === 'met') return best;
  for (const entry of circumstances.shelf.get(rule.type) ?? []) {
    const standing = standWith(clause, entry);
    if (standing.status === 'met') return standing;
    if (RANK[standing.status] < RANK[best.status] || best.entry === undefined)
      best = pick(best, standing);
  }
  return best;
}

/** Among equals the one that names a document says more than the one that names none. */
function pick(a: ClauseStanding, b: ClauseStanding): ClauseStanding {
  return RANK[b.status] <= RANK[a.status] ? b : a;
}

/** The clause when no version is used for it. */
export function standWithout(clause: PreparedClause): ClauseStanding {
  const vacuous = clause.demands.some((demand) => demand.vacuous === true);
  return settle(clause, vacuous ? 'met' : 'missing', undefined, []);
}

/** The clause when this version is used for it. */
export function standWith(clause: PreparedClause, entry: Entry): ClauseStanding {
  const { stated } = entry;
  if (stated === undefined) return settle(clause, waitingStatus(clause, entry), entry, []);
  const shortfalls: Shortfall[] = [];
  for (const demand of clause.demands) {
    const why = checkDemand(demand, entry, stated);
    if (why !== undefined) shortfalls.push({ demand, why });
  }
  if (shortfalls.length === 0) return settle(clause, 'met', entry, shortfalls);
  return settle(clause, failingStatus(clause, entry, shortfalls), entry, shortfalls);
}

/** Applied for, and its first file is still to come. */
function waitingStatus({ rule }: PreparedClause, { document }: Entry): RuleStatus {
  return rule.acceptAppliedFor === true && document?.appliedOn !== undefined
    ? 'applied-for'
    : 'missing';
}

const OPEN: readonly string[] = ['no-issue-day', 'no-expiry', 'no-fact'];

function failingStatus(
  clause: PreparedClause,
  entry: Entry,
  shortfalls: readonly Shortfall[],
): RuleStatus {
  if (shortfalls.every(({ why }) => OPEN.includes(why))) return 'undated';
  const onlyTime = shortfalls.every(({ why }) => why === 'too-old' || why === 'ends-early');
  return onlyTime && holdsToday(clause, entry) ? 'expiring' : 'unmet';
}

/** The same clause with today in place of every day of the host. */
function holdsToday({ rule, circumstances }: PreparedClause, entry: Entry): boolean {
  const { stated } = entry;
  if (stated === undefined) return false;
  const { today } = circumstances;
  const demands = demandsOn(rule, circumstances, { application: today, start: today, end: today });
  return demands.every((demand) => checkDemand(demand, entry, stated) === undefined);
}

/**
 * Sets a failure against what can still be done: nothing on any day left is `impossible`, nothing
 * before some day to come is `not-yet-due`, whatever lies in the vault by now.
 */
function settle(
  { rule, demands, circumstances }: PreparedClause,
  status: RuleStatus,
  entry: Entry | undefined,
  shortfalls: readonly Shortfall[],
): ClauseStanding {
  const type = findType(circumstances.types, rule.type);
  const standing = { rule, type, demands, entry, shortfalls };
  if (status === 'met' || status === 'applied-for') return { ...standing, status };
  const fresh = freshWindow(demands, type, circumstances);
  if (fresh === undefined)
    return { ...standing, status: status === 'undated' ? status : 'impossible' };
  return { ...standing, fresh, status: fresh.from > circumstances.today ? 'not-yet-due' : status };
}
