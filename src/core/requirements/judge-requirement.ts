import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { appliesTo } from './applies-to.ts';
import { breaksOn } from './breaks-on.ts';
import type { Circumstances } from './circumstances.ts';
import { type ClauseStanding, RANK } from './clause-standing.ts';
import { describeCondition, describeTree } from './describe-rule.ts';
import { explainReason } from './explain-reason.ts';
import { explainRemedy } from './explain-remedy.ts';
import { earlierOf } from './issue-window.ts';
import { judgeRule } from './judge-rule.ts';
import type { Judged } from './judged.ts';
import { lastDayToStart } from './last-day-to-start.ts';
import type { Exception, Requirement } from './requirement.ts';
import { isRecordAlone } from './shelf.ts';
import type { Verdict, VerdictStatus } from './verdict.ts';

export interface RequirementInput {
  readonly requirement: Requirement;
  readonly circumstances: Circumstances;
  readonly exception?: Exception | undefined;
  /** The last day of the item's step, where it is known. */
  readonly deadline?: Day | undefined;
  /** The rotation has not come to the item's step yet. */
  readonly stepIsLater: boolean;
}

/** The verdict on one requirement; undefined when its condition says that it does not apply. */
export function judgeRequirement(input: RequirementInput): Verdict | undefined {
  const { requirement, circumstances, exception } = input;
  const applies = appliesTo(requirement.appliesWhen, circumstances);
  if (applies === 'no') return undefined;
  const verdict = ruleVerdict(input, judgeRule(requirement.rule, circumstances));
  if (exception?.kind === 'waived') return except(verdict, exception, 'The host waived this');
  if (exception?.kind === 'will-follow' && verdict.status !== 'met') {
    return except(verdict, exception, 'You told the host that this will follow');
  }
  return applies === 'unknown' ? withOpenCondition(verdict, requirement) : verdict;
}

function ruleVerdict(input: RequirementInput, judged: Judged): Verdict {
  const { requirement, circumstances, stepIsLater } = input;
  const { profile, today } = circumstances;
  const nationality = profile.nationalities[0];
  const isMet = judged.status === 'met';
  const deciding = decidingParts(judged);
  const first = deciding[0]?.entry;
  const by = isMet ? undefined : lastDay(deciding, input.deadline, today);
  return {
    requirement: requirement.id,
    title: requirement.title,
    phase: requirement.phase,
    status: judged.status === 'missing' && stepIsLater ? 'not-yet-due' : judged.status,
    document: first?.document?.id,
    version: first?.version?.id,
    versions: judged.parts.flatMap(({ entry }) => entry?.version?.id ?? []),
    byRecordAlone: judged.parts.some(isMetByRecordAlone),
    breaksOn: firstBreak(judged.parts, nationality),
    from: isMet ? undefined : firstFrom(deciding, today),
    by,
    startBy: isMet ? undefined : lastDayToStart(deciding, by, today),
    reason: `${deciding.map((part) => explainReason(part, breaksOn(part, nationality))).join(' ')}${otherWays(requirement, circumstances, judged)}`,
    remedy: isMet ? '' : unique(deciding.map((part) => explainRemedy(part, today, by))).join(' '),
    wants: judged.wants,
  };
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

/** The first day, after today, on which something asked for can be had. */
function firstFrom(parts: readonly ClauseStanding[], today: Day): Day | undefined {
  let first: Day | undefined;
  for (const { fresh } of parts) {
    if (fresh !== undefined && fresh.from > today) first = earlierOf(first, fresh.from);
  }
  return first;
}

/** The earliest last day over what is open; the step's own day does not count once it has passed. */
function lastDay(
  parts: readonly ClauseStanding[],
  deadline: Day | undefined,
  today: Day,
): Day | undefined {
  let windows: Day | undefined;
  let from: Day | undefined;
  for (const { fresh } of parts) {
    if (fresh === undefined) continue;
    windows = earlierOf(windows, fresh.to);
    if (from === undefined || fresh.from > from) from = fresh.from;
  }
  const step = deadline === undefined || deadline < today ? undefined : deadline;
  const contradicts = step !== undefined && from !== undefined && step < from;
  return contradicts ? windows : earlierOf(windows, step);
}

/** Where one of several ways would do, the way explained is only the one that is nearest. */
function otherWays({ rule }: Requirement, { types }: Circumstances, { status }: Judged): string {
  return rule.kind === 'any' && RANK[status] > RANK['applied-for']
    ? ` What would do: ${describeTree(rule, types)}.`
    : '';
}

function unique(sentences: readonly string[]): string[] {
  return [...new Set(sentences.filter((sentence) => sentence !== ''))];
}

function except(verdict: Verdict, exception: Exception, what: string): Verdict {
  const status: VerdictStatus = exception.kind;
  const note = exception.note.trim() === '' ? '' : `: ${exception.note.trim().replace(/\.$/, '')}`;
  const reason = `${what} (noted ${formatDay(exception.on)})${note}.`;
  return {
    ...verdict,
    status,
    reason,
    remedy: status === 'waived' ? '' : `Send it when you have it. ${verdict.remedy}`,
  };
}

/** Asked for all the same, with the question that would settle it. */
function withOpenCondition(verdict: Verdict, { appliesWhen }: Requirement): Verdict {
  if (appliesWhen === undefined) return verdict;
  const asked = `The host asks this ${describeCondition(appliesWhen)}; your profile does not say.`;
  const remedy =
    verdict.status === 'met'
      ? ''
      : `${verdict.remedy} Or say it in your profile, if it does not concern you.`;
  return { ...verdict, reason: `${verdict.reason} ${asked}`, remedy };
}
