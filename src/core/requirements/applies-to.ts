import type { Answer } from './conditions/answer.ts';
import type { Condition } from './conditions/condition.ts';
import type { ConditionGround } from './conditions/condition-ground.ts';
import { kindOf } from './conditions/condition-kinds.ts';

/**
 * Whether a rule concerns this applicant and rotation; one without a condition always does. An
 * unknown answer counts as asked for: a requirement shown for nothing costs less than one not shown.
 */
export function appliesTo(condition: Condition | undefined, ground: ConditionGround): Answer {
  return condition === undefined ? 'yes' : kindOf(condition).answer(condition, ground, kindOf);
}

/** Which conditions hold for certain: an unknown one does not. */
export function holdsOn(ground: ConditionGround): (condition: Condition) => boolean {
  return (condition) => appliesTo(condition, ground) === 'yes';
}
