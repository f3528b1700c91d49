import { appliesTo } from '../../requirements/applies-to.ts';
import { marksOf } from '../../requirements/circumstances.ts';
import type { Condition } from '../../requirements/conditions/condition.ts';
import { sayCondition } from '../../requirements/conditions/say-condition.ts';
import { nameSilent, settleCondition } from '../../requirements/conditions/settle-condition.ts';
import { conditionProblems } from '../../requirements/requirement-problems.ts';
import { sentence } from '../../shared/sentence.ts';
import { ELSEWHERE, type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/**
 * Taken only where a condition holds: licensed doctors, visas of a list, all but some citizens, those
 * who do not seek a US residency (UofL, Cleveland Clinic, CHOP).
 */
export interface OnlyIfDemand {
  readonly kind: 'only-if';
  readonly condition: Condition;
}

export const onlyIf: DemandKind<OnlyIfDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Only where a condition holds',
  fresh: () => ({ kind: 'only-if', condition: { kind: 'licensed' } }),
  problems: ({ condition }) => conditionProblems(condition),
  say: ({ condition }) => `you are taken only if ${sayCondition(condition)}`,
  judge,
  subject: ({ condition }) => sayCondition(condition),
};

function judge({ condition }: OnlyIfDemand, { profile, rotation }: Given): Finding {
  const ground = { profile, marks: marksOf(rotation), days: rotation };
  const answer = appliesTo(condition, ground);
  if (answer === 'yes') return passes(sayCondition(condition));
  if (answer === 'no') return fails(sayCondition(condition, false), ELSEWHERE);
  return {
    status: 'unknown',
    why: [`${nameSilent(condition, ground)} does not say whether ${sayCondition(condition)}`],
    remedy: sentence(settleCondition(condition, ground)),
  };
}
