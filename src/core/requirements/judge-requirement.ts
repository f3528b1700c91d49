import { soleNationality } from '../applicant/sole-nationality.ts';
import type { Day } from '../shared/day.ts';
import { appliesTo } from './applies-to.ts';
import { breaksOn } from './breaks-on.ts';
import { type ByWhen, byWhen } from './by-when.ts';
import type { Circumstances } from './circumstances.ts';
import { type ClauseStanding, RANK, type RuleStatus } from './clause-standing.ts';
import { afterApplying, type DueDay } from './due-day.ts';
import { earlierOf, laterOf } from './issue-window.ts';
import { judgeRule } from './judge-rule.ts';
import type { Judged } from './judged.ts';
import type { Exception, Requirement } from './requirement.ts';
import { isRecordAlone } from './shelf.ts';
import type { Verdict, VerdictStatus } from './verdict.ts';

export interface RequirementInput {
  readonly requirement: Requirement;
  readonly circumstances: Circumstances;
  readonly exception?: Exception | undefined;
  /** The days by which the host wants it, the first to come first; empty where none is known. */
  readonly due: readonly DueDay[];
  /** The rotation has not come to the item's step yet. */
  readonly stepIsLater: boolean;
}

/**
 * The verdict on one requirement; undefined when its condition says that it does not apply. Its words
 * are for `explainRequirement` to say.
 */
export function judgeRequirement(input: RequirementInput): Verdict | undefined {
  const { requirement, circumstances } = input;
  if (appliesTo(requirement.appliesWhen, circumstances) === 'no') return undefined;
  return verdictOf(input, judgeRule(requirement.rule, circumstances));
}

function verdictOf(input: RequirementInput, judged: Judged): Verdict {
  const { requirement, circumstances } = input;
  const { profile, today } = circumstances;
  const { deciding, when } = weigh(input, judged);
  const first = deciding[0]?.entry;
  return {
    requirement: requirement.id,
    title: requirement.title,
    phase: requirement.phase,
    status: statusOf(input, judged),
    document: first?.document?.id,
    version: first?.lacks === undefined ? first?.version?.id : undefined,
    versions: judged.parts.flatMap(({ entry }) =>
      entry?.lacks === undefined ? (entry?.papers ?? []) : [],
    ),
    byRecordAlone: judged.parts.some(isMetByRecordAlone),
    breaksOn: firstBreak(judged.parts, soleNationality(profile)),
    from: when === undefined ? undefined : firstFrom(deciding, today),
    by: when?.by,
    binds: when?.binds,
    startBy: startDay(when, judged.status === 'impossible', today),
    atOnce: when?.atOnce === true || judged.status === 'impossible' ? true : undefined,
    lateSince: when?.late?.day,
    wants: judged.wants,
  };
}

/** What a person settled stands before what the rule says. */
function statusOf({ exception, stepIsLater }: RequirementInput, { status }: Judged): VerdictStatus {
  if (exception !== undefined && settles(exception, status)) return exception.kind;
  return status === 'missing' && stepIsLater ? 'not-yet-due' : status;
}

/** A promise says nothing more of what is met. */
export function settles({ kind }: Exception, status: RuleStatus): boolean {
  return kind === 'waived' || status !== 'met';
}

/** A rule judged, with the clauses that decide and the days that are left for them. */
export interface Weighed {
  readonly deciding: readonly ClauseStanding[];
  /** The host's days that count for it. */
  readonly due: readonly DueDay[];
  /** Absent where the rule is met. */
  readonly when: ByWhen | undefined;
}

export function weigh(input: RequirementInput, judged: Judged): Weighed {
  const deciding = decidingParts(judged);
  const due = mayFollow(input, judged) ? afterApplying(input.due) : input.due;
  const { today } = input.circumstances;
  const when = judged.status === 'met' ? undefined : whenFor(deciding, due, today);
  return { deciding, due, when };
}

/** The clauses that make the status what it is: the worst ones, or all when all is well. */
function decidingParts({ status, parts }: Judged): readonly ClauseStanding[] {
  if (status === 'met') return parts;
  const open = parts.filter((part) => part.status !== 'met');
  return open.length < 2 ? open : open.sort((a, b) => RANK[b.status] - RANK[a.status]);
}

function isMetByRecordAlone({ entry, status }: ClauseStanding): boolean {
  return status === 'met' && entry !== undefined && isRecordAlone(entry);
}

function firstBreak(
  parts: readonly ClauseStanding[],
  nationality: string | undefined,
): Day | undefined {
  let first: Day | undefined;
  for (const part of parts) first = earlierOf(first, breaksOn(part, nationality));
  return first;
}

/** The first day on which something asked for can be had; absent where something can be had today. */
function firstFrom(parts: readonly ClauseStanding[], today: Day): Day | undefined {
  let first: Day | undefined;
  for (const { fresh } of parts) {
    if (fresh === undefined) continue;
    if (fresh.from <= today) return undefined;
    first = earlierOf(first, fresh.from);
  }
  return first;
}

/** What the host takes without: it waits for no application. */
function mayFollow({ exception }: RequirementInput, { status }: Judged): boolean {
  return exception?.kind === 'will-follow' || status === 'applied-for';
}

/** States in which a document has still to be got; the others are settled with what is here. */
const TO_GET: readonly ClauseStanding['status'][] = ['expiring', 'unmet', 'missing', 'not-yet-due'];

/**
 * The last day of whichever open part has to be started first: of a flu dose for the application and
 * another for the rotation the one that goes with the application.
 */
export function whenFor(
  parts: readonly ClauseStanding[],
  due: readonly DueDay[],
  today: Day,
): ByWhen {
  let first: ByWhen | undefined;
  for (const { fresh, status, type } of parts) {
    const types = TO_GET.includes(status) ? [type] : [];
    const when = byWhen({ due, today, window: fresh, types });
    if (first === undefined || isSooner(when, first)) first = when;
  }
  return first ?? byWhen({ due, today });
}

/** A part with no last day waits for those that have one. */
function isSooner(one: ByWhen, other: ByWhen): boolean {
  const day = one.startBy ?? one.by;
  const before = other.startBy ?? other.by;
  if (day === undefined) return false;
  return before === undefined || day < before || (day === before && isNearer(one, other));
}

function isNearer({ by }: ByWhen, other: ByWhen): boolean {
  return by !== undefined && (other.by === undefined || by < other.by);
}

/** Never before today; what nobody can meet is put to the host at once. */
function startDay(when: ByWhen | undefined, isImpossible: boolean, today: Day): Day | undefined {
  if (when === undefined) return undefined;
  return isImpossible ? today : laterOf(when.startBy, when.startBy && today);
}
