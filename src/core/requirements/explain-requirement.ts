import { soleNationality } from '../applicant/sole-nationality.ts';
import { findType } from '../documents/find-type.ts';
import { formatDay } from '../shared/format-day.ts';
import { appliesTo } from './applies-to.ts';
import type { Circumstances } from './circumstances.ts';
import { composeWords, type Told } from './compose-words.ts';
import type { Condition } from './conditions/condition.ts';
import { nameSilent, settleCondition } from './conditions/settle-condition.ts';
import { describeCondition } from './describe-rule.ts';
import { lowerTitle } from './describe-type.ts';
import { explainTreeReason } from './explain-tree-reason.ts';
import { explainTreeRemedy } from './explain-tree-remedy.ts';
import { NO_DAY, type RemedyGround, untilWords } from './explain-until.ts';
import { type RequirementInput, settles, type Weighed, weigh } from './judge-requirement.ts';
import { judgeRule } from './judge-rule.ts';
import type { Judged } from './judged.ts';
import { judgedTree } from './judged-tree.ts';
import type { Exception, Requirement } from './requirement.ts';
import { sentence } from './sentence.ts';
import type { Words } from './verdict.ts';

/**
 * Why a requirement stands as `judgeRequirement` says of the same input, and what to do. The rule is
 * judged again for it: a season has thousands of verdicts, and a screen shows the words of some.
 */
export function explainRequirement(input: RequirementInput): Words {
  const { requirement, circumstances, exception } = input;
  const judged = judgeRule(requirement.rule, circumstances);
  if (exception !== undefined && settles(exception, judged.status)) {
    return composeWords(exceptionWords(exception, requirement, circumstances));
  }
  const told = ruleWords(input, judged, weigh(input, judged));
  const { appliesWhen } = requirement;
  const isOpen = appliesTo(appliesWhen, circumstances) === 'unknown';
  return composeWords(
    appliesWhen !== undefined && isOpen
      ? withOpenCondition(told, appliesWhen, circumstances)
      : told,
  );
}

function ruleWords(input: RequirementInput, judged: Judged, { due, when }: Weighed): Told {
  const { requirement, circumstances } = input;
  const { profile, types } = circumstances;
  const tree = judgedTree(requirement.rule, judged, circumstances);
  const found = explainTreeReason(tree, { types, nationality: soleNationality(profile) });
  const reasons =
    found.length > 0 ? found : [{ what: requirement.title, stands: 'is open', rule: '' }];
  if (when === undefined) return { ...NOTHING_TO_DO, reasons };
  const ground = groundOf({ ...input, due });
  const { sentences, toGet } = explainTreeRemedy(tree, ground);
  return {
    reasons,
    todo: sentences,
    toGet: toGet.map(({ type }) => type.key),
    until: untilWords(toGet, when, ground),
  };
}

const NOTHING_TO_DO = { todo: [], toGet: [], until: NO_DAY } as const;

function groundOf({ requirement, circumstances, due }: RequirementInput): RemedyGround {
  const application = due.find(({ cause }) => cause === 'application');
  const isDated = requirement.phase !== 'apply' || application?.day !== undefined;
  const step = isDated ? 'dated' : application === undefined ? 'before-applying' : 'overdue';
  return { circumstances, step };
}

/** What a person settled, and when. */
function exceptionWords(
  { kind, on, note }: Exception,
  requirement: Requirement,
  circumstances: Circumstances,
): Told {
  const day = formatDay(on);
  const noted = note.trim() === '' ? '' : `: ${note.trim().replace(/\.$/, '')}`;
  const what = nameOfAsked(requirement, circumstances);
  const reason = { what, rule: '' };
  if (kind === 'waived') {
    const stands = `is waived by the host, noted on ${day}${noted}`;
    return { ...NOTHING_TO_DO, reasons: [{ ...reason, stands }] };
  }
  return {
    ...NOTHING_TO_DO,
    reasons: [{ ...reason, stands: `will follow, noted on ${day}${noted}` }],
    todo: [sentence('add it when you have it, then send it to the host', 'add it, then send it')],
  };
}

/** "BLS card" where one document is asked for, else the host's name for it. */
function nameOfAsked({ rule, title }: Requirement, { types }: Circumstances): string {
  return rule.kind === 'document' ? lowerTitle(findType(types, rule.type)) : title;
}

/** Asked for all the same, with the question that would settle it. */
function withOpenCondition(told: Told, appliesWhen: Condition, circumstances: Circumstances): Told {
  const silent = nameSilent(appliesWhen, circumstances);
  const onlyIf = `${describeCondition(appliesWhen)}, which ${silent} does not say`;
  // Nothing is to be done about what is met.
  if (told.todo.length === 0) return { ...told, onlyIf };
  const settle = settleCondition(appliesWhen, circumstances);
  const ask = sentence(`if it does not concern you, say so: ${settle}`);
  return { ...told, onlyIf, todo: [...told.todo, ask] };
}
