import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { seasonAfter, seasonOf } from '../documents/season.ts';
import { canonicalText } from '../shared/canonical-text.ts';
import type { Day } from '../shared/day.ts';
import type { AnchorDays } from './anchor.ts';
import { demandsOn, outlineClause } from './clause-outline.ts';
import type { DocumentRule } from './clause-standing.ts';
import type { Demand } from './demand.ts';
import { earliestIssueToMonthEnd } from './earliest-issue-to-month-end.ts';
import { earlierOf, earliestIssue, laterOf } from './issue-window.ts';
import { factFollows } from './predicates/fact-follows.ts';

/** What two rules are compared on: the same days, passport and types for both. */
export interface RuleBasis {
  readonly days: AnchorDays;
  readonly types: readonly DocumentType[];
  /** The country of a passport that does not say its own; undefined where nothing tells it. */
  readonly nationality: string | undefined;
}

/**
 * True when every document that satisfies `a` satisfies `b` as well. False also where the two cannot
 * be compared: nothing is called stricter on a guess.
 */
export function clauseImplies(a: DocumentRule, b: DocumentRule, basis: RuleBasis): boolean {
  const type = findType(basis.types, a.type);
  const asked = demandsOf(b, basis);
  // Outside its season a demand asks nothing, and then no document is needed at all.
  if (asked.some(({ vacuous }) => vacuous === true)) return true;
  const given = demandsOf(a, basis);
  if (a.type !== b.type || given.some(({ vacuous }) => vacuous === true)) return false;
  if (a.acceptAppliedFor === true && b.acceptAppliedFor !== true) return false;
  // One that has ended satisfies it.
  if (a.anyDate === true && b.anyDate !== true) return false;
  return asked.every((demand) => demandFollows(given, demand, type));
}

function demandsOf(rule: DocumentRule, { days, types, nationality }: RuleBasis): readonly Demand[] {
  return demandsOn(outlineClause(rule, findType(types, rule.type)), { days, nationality });
}

function demandFollows(given: readonly Demand[], asked: Demand, type: DocumentType): boolean {
  return (
    issueFollows(given, asked) &&
    (asked.windows === undefined || given.some((demand) => saysTheSame(demand, asked))) &&
    (asked.reach === undefined || given.some((demand) => reachFollows(demand, asked, type))) &&
    factFollows(
      given.map(({ predicate }) => predicate),
      asked.predicate,
    )
  );
}

/** What is dated from another paper is compared as it is written. */
function saysTheSame(a: Demand, b: Demand): boolean {
  return canonicalText(a.predicate) === canonicalText(b.predicate);
}

function issueFollows(given: readonly Demand[], asked: Demand): boolean {
  const needsIssued = given.some((demand) => demand.needsIssued === true);
  const from = given.reduce<Day | undefined>((day, d) => laterOf(day, d.issuedFrom), undefined);
  const to = given.reduce<Day | undefined>((day, d) => earlierOf(day, d.issuedTo), undefined);
  if (asked.needsIssued === true && !needsIssued) return false;
  if (asked.issuedFrom !== undefined && (from === undefined || from < asked.issuedFrom))
    return false;
  return asked.issuedTo === undefined || (to !== undefined && to <= asked.issuedTo);
}

function reachFollows(given: Demand, asked: Demand, type: DocumentType): boolean {
  if (given.reach === undefined || asked.reach === undefined || given.reach < asked.reach)
    return false;
  const oldest = oldestIssue(given, given.reach, type);
  const wanted = oldestIssue(asked, asked.reach, type);
  // Only an expiry printed on it will do for one of them, or for both.
  if (oldest === 'printed') return true;
  return wanted !== 'printed' && oldest >= wanted;
}

/** The earliest issue day that reaches so far without a printed expiry; `printed` when none does. */
function oldestIssue({ reachFrom }: Demand, reach: Day, { validity }: DocumentType) {
  if (reachFrom !== undefined) return reachFrom;
  if (validity.kind === 'none') return 'printed';
  if (validity.kind === 'season')
    return (seasonOf(reach, validity) ?? seasonAfter(reach, validity)).first;
  const reaching = validity.toEndOfMonth ? earliestIssueToMonthEnd : earliestIssue;
  return reaching(reach, validity.span);
}
