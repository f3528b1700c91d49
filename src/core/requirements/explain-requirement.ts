import { findType } from '../documents/find-type.ts';
import { formatDay } from '../shared/format-day.ts';
import { appliesTo } from './applies-to.ts';
import type { Binding } from './by-when.ts';
import type { Circumstances } from './circumstances.ts';
import { describeCondition } from './describe-rule.ts';
import { lowerTitle } from './describe-type.ts';
import { explainTreeReason } from './explain-tree-reason.ts';
import { explainTreeRemedy } from './explain-tree-remedy.ts';
import { type RemedyGround, startWords } from './explain-until.ts';
import {
  type RequirementInput,
  settles,
  type Weighed,
  weigh,
  whenFor,
} from './judge-requirement.ts';
import { judgeRule } from './judge-rule.ts';
import type { Judged } from './judged.ts';
import { judgedTree } from './judged-tree.ts';
import type { Condition, Exception, Requirement } from './requirement.ts';
import type { Words } from './verdict.ts';

/**
 * Why a requirement stands as `judgeRequirement` says of the same input, and what to do. The rule is
 * judged again for it: a season has thousands of verdicts, and a screen shows the words of some.
 */
export function explainRequirement(input: RequirementInput): Words {
  const { requirement, circumstances, exception } = input;
  const judged = judgeRule(requirement.rule, circumstances);
  if (exception !== undefined && settles(exception, judged.status)) {
    return exceptionWords(exception, requirement, circumstances);
  }
  const words = ruleWords(input, judged, weigh(input, judged));
  const { appliesWhen } = requirement;
  const isOpen = appliesTo(appliesWhen, circumstances) === 'unknown';
  return appliesWhen !== undefined && isOpen ? withOpenCondition(words, appliesWhen) : words;
}

function ruleWords(
  input: RequirementInput,
  judged: Judged,
  { deciding, due, when }: Weighed,
): Words {
  const { requirement, circumstances } = input;
  const { profile, types, today } = circumstances;
  const tree = judgedTree(requirement.rule, judged, circumstances);
  const reason = explainTreeReason(tree, { types, nationality: profile.nationalities[0] });
  if (when === undefined) return { reason, remedy: '' };
  const { words, toGet } = explainTreeRemedy(tree, deciding, groundOf({ ...input, due }));
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

/** What a person settled, and when. */
function exceptionWords(
  { kind, on, note }: Exception,
  requirement: Requirement,
  circumstances: Circumstances,
): Words {
  const day = formatDay(on);
  const noted = note.trim() === '' ? '' : `: ${note.trim().replace(/\.$/, '')}`;
  if (kind === 'waived') {
    return { reason: `The host waived this (noted ${day})${noted}.`, remedy: '' };
  }
  const name = nameOfAsked(requirement, circumstances);
  return {
    reason: `Marked as will follow on ${day}${noted}.`,
    remedy: `Add ${name} when you have it, then send it to the host.`,
  };
}

/** "your BLS card" where one document is asked for. */
function nameOfAsked({ rule }: Requirement, { types }: Circumstances): string {
  return rule.kind === 'document' ? `your ${lowerTitle(findType(types, rule.type))}` : 'it';
}

/** Asked for all the same, with the question that would settle it. */
function withOpenCondition({ reason, remedy }: Words, appliesWhen: Condition): Words {
  const asked = `The host asks this ${describeCondition(appliesWhen)}; your profile does not say.`;
  return {
    reason: `${reason} ${asked}`,
    // Nothing is to be done about what is met.
    remedy: remedy === '' ? '' : `${remedy} If it does not concern you, say so in your profile.`,
  };
}
