import { findType } from '../documents/find-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { appliesTo } from './applies-to.ts';
import { breaksOn } from './breaks-on.ts';
import type { Circumstances } from './circumstances.ts';
import { type ClauseStanding, RANK } from './clause-standing.ts';
import { describeCondition } from './describe-rule.ts';
import { lowerTitle } from './describe-type.ts';
import { explainTreeReason } from './explain-tree-reason.ts';
import { explainTreeRemedy } from './explain-tree-remedy.ts';
import { type RemedyGround, startWords } from './explain-until.ts';
import { earlierOf } from './issue-window.ts';
import { judgeRule } from './judge-rule.ts';
import type { Judged } from './judged.ts';
import { judgedTree } from './judged-tree.ts';
import { JudgedVerdict, spellOut, type Words } from './judged-verdict.ts';
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
  /** The application went out, on whatever day. */
  readonly hasApplied: boolean;
  /** The rotation has not come to the item's step yet. */
  readonly stepIsLater: boolean;
}

/** The verdict on one requirement; undefined when its condition says that it does not apply. */
export function judgeRequirement(input: RequirementInput): Verdict | undefined {
  const { requirement, circumstances, exception } = input;
  const applies = appliesTo(requirement.appliesWhen, circumstances);
  if (applies === 'no') return undefined;
  const verdict = ruleVerdict(input, judgeRule(requirement.rule, circumstances));
  if (exception?.kind === 'waived') return except(verdict, exception, 'The host waived this', '');
  if (exception?.kind === 'will-follow' && verdict.status !== 'met') {
    return except(
      verdict,
      exception,
      'Marked as will follow',
      nameOfAsked(requirement, circumstances),
    );
  }
  return applies === 'unknown' ? withOpenCondition(verdict, requirement) : verdict;
}

function ruleVerdict(input: RequirementInput, judged: Judged): Verdict {
  const { requirement, circumstances, stepIsLater } = input;
  const { profile, today } = circumstances;
  const isMet = judged.status === 'met';
  const deciding = decidingParts(judged);
  const first = deciding[0]?.entry;
  const by = isMet ? undefined : lastDay(deciding, input.deadline, today);
  const known = {
    requirement: requirement.id,
    title: requirement.title,
    phase: requirement.phase,
    status: judged.status === 'missing' && stepIsLater ? 'not-yet-due' : judged.status,
    document: first?.document?.id,
    version: first?.version?.id,
    versions: judged.parts.flatMap(({ entry }) => entry?.papers ?? []),
    byRecordAlone: judged.parts.some(isMetByRecordAlone),
    from: isMet ? undefined : firstFrom(deciding, today),
    by,
    startBy: isMet ? undefined : lastDayToStart(deciding, by, today),
    wants: judged.wants,
  } as const;
  return new JudgedVerdict(known, {
    breaksOn: () => firstBreak(judged.parts, profile.nationalities[0]),
    words: () => wordsOf(input, judged, deciding, by),
  });
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

/** Why it stands so, and what to do. */
function wordsOf(
  input: RequirementInput,
  judged: Judged,
  deciding: readonly ClauseStanding[],
  by: Day | undefined,
): Words {
  const { requirement, circumstances } = input;
  const { profile, types, today } = circumstances;
  const tree = judgedTree(requirement.rule, judged, circumstances);
  const reason = explainTreeReason(tree, { types, nationality: profile.nationalities[0] });
  if (judged.status === 'met') return { reason, remedy: '' };
  const { words, toGet } = explainTreeRemedy(tree, deciding, groundOf(input));
  const start = startWords(toGet, by, today);
  return { reason, remedy: start === '' ? words : `${words} ${start}` };
}

function groundOf({
  requirement,
  circumstances,
  deadline,
  hasApplied,
}: RequirementInput): RemedyGround {
  const isOpen = requirement.phase === 'apply' && deadline === undefined;
  return {
    circumstances,
    step: !isOpen ? 'dated' : hasApplied ? 'overdue' : 'before-applying',
    lastDayOf: (parts) => lastDay(parts, deadline, circumstances.today),
  };
}

function except(verdict: Verdict, exception: Exception, what: string, name: string): Verdict {
  const status: VerdictStatus = exception.kind;
  const note = exception.note.trim() === '' ? '' : `: ${exception.note.trim().replace(/\.$/, '')}`;
  const on = formatDay(exception.on);
  const reason = status === 'waived' ? `${what} (noted ${on})${note}.` : `${what} on ${on}${note}.`;
  const remedy =
    status === 'waived' ? '' : `Add ${name} when you have it, then send it to the host.`;
  return { ...spellOut(verdict), status, reason, remedy };
}

/** "your BLS card" where one document is asked for. */
function nameOfAsked({ rule }: Requirement, { types }: Circumstances): string {
  return rule.kind === 'document' ? `your ${lowerTitle(findType(types, rule.type))}` : 'it';
}

/** Asked for all the same, with the question that would settle it. */
function withOpenCondition(verdict: Verdict, { appliesWhen }: Requirement): Verdict {
  if (appliesWhen === undefined) return verdict;
  const asked = `The host asks this ${describeCondition(appliesWhen)}; your profile does not say.`;
  const remedy =
    verdict.status === 'met'
      ? ''
      : `${verdict.remedy} If it does not concern you, say so in your profile.`;
  return { ...spellOut(verdict), reason: `${verdict.reason} ${asked}`, remedy };
}
