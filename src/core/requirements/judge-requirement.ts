import { findType } from '../documents/find-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { appliesTo } from './applies-to.ts';
import { breaksOn } from './breaks-on.ts';
import { type Binding, type ByWhen, byWhen } from './by-when.ts';
import type { Circumstances } from './circumstances.ts';
import { type ClauseStanding, RANK } from './clause-standing.ts';
import { describeCondition } from './describe-rule.ts';
import { lowerTitle } from './describe-type.ts';
import { afterApplying, type DueDay } from './due-day.ts';
import { explainTreeReason } from './explain-tree-reason.ts';
import { explainTreeRemedy } from './explain-tree-remedy.ts';
import { type RemedyGround, startWords } from './explain-until.ts';
import { earlierOf, laterOf } from './issue-window.ts';
import { judgeRule } from './judge-rule.ts';
import type { Judged } from './judged.ts';
import { judgedTree } from './judged-tree.ts';
import { JudgedVerdict, spellOut, type Words } from './judged-verdict.ts';
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
  const due = mayFollow(input, judged) ? afterApplying(input.due) : input.due;
  const when = isMet ? undefined : whenFor(deciding, due, today);
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
    by: when?.by,
    binds: when?.binds,
    startBy: startDay(when, judged.status === 'impossible', today),
    atOnce: when?.atOnce === true || judged.status === 'impossible' ? true : undefined,
    lateSince: when?.late?.day,
    wants: judged.wants,
  } as const;
  return new JudgedVerdict(known, {
    breaksOn: () => firstBreak(judged.parts, profile.nationalities[0]),
    words: () => wordsOf({ ...input, due }, judged, deciding, when),
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

/** What the host takes without: it waits for no application. */
function mayFollow({ exception }: RequirementInput, { status }: Judged): boolean {
  return exception?.kind === 'will-follow' || status === 'applied-for';
}

/** States in which a document has still to be got; the others are settled with what is here. */
const TO_GET: readonly ClauseStanding['status'][] = ['expiring', 'unmet', 'missing', 'not-yet-due'];

/** The last days of what is open together: the narrowest window, the longest way. */
function whenFor(parts: readonly ClauseStanding[], due: readonly DueDay[], today: Day): ByWhen {
  let from: Day | undefined;
  let to: Day | undefined;
  for (const { fresh } of parts) {
    from = laterOf(from, fresh?.from);
    to = earlierOf(to, fresh?.to);
  }
  const toGet = parts.filter(({ status }) => TO_GET.includes(status));
  return byWhen({ due, today, window: { from, to }, types: toGet.map(({ type }) => type) });
}

/** Never before today; what nobody can meet is put to the host at once. */
function startDay(when: ByWhen | undefined, isImpossible: boolean, today: Day): Day | undefined {
  if (when === undefined) return undefined;
  return isImpossible ? today : laterOf(when.startBy, when.startBy && today);
}

/** Why it stands so, and what to do. */
function wordsOf(
  input: RequirementInput,
  judged: Judged,
  deciding: readonly ClauseStanding[],
  when: ByWhen | undefined,
): Words {
  const { requirement, circumstances } = input;
  const { profile, types, today } = circumstances;
  const tree = judgedTree(requirement.rule, judged, circumstances);
  const reason = explainTreeReason(tree, { types, nationality: profile.nationalities[0] });
  if (when === undefined) return { reason, remedy: '' };
  const { words, toGet } = explainTreeRemedy(tree, deciding, groundOf(input));
  const start = startWords(toGet, when, today);
  return { reason, remedy: start === '' ? words : `${words} ${start}` };
}

function groundOf({ requirement, circumstances, due }: RequirementInput): RemedyGround {
  const application = due.find(({ cause }) => cause === 'application');
  const isDated = requirement.phase !== 'apply' || application?.day !== undefined;
  const step = isDated ? 'dated' : application === undefined ? 'before-applying' : 'overdue';
  return {
    circumstances,
    step,
    lastDayOf: (parts) => {
      const { by, binds } = whenFor(parts, due, circumstances.today);
      return isDated || !UNNAMED.includes(binds) ? by : undefined;
    },
  };
}

/** Days that nobody set for an application: words say "before you apply" in their place. */
const UNNAMED: readonly (Binding | undefined)[] = ['planned', 'before-start', 'first-day'];

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
