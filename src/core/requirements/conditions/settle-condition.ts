import type { Condition } from './condition.ts';
import type { ConditionGround } from './condition-ground.ts';
import { kindOf } from './condition-kinds.ts';

/** What to fill in where the answer is unknown, as a clause: `fill in "Nationality" in your profile`. */
export function settleCondition(condition: Condition, ground: ConditionGround): string {
  return kindOf(condition).settle(condition, ground, kindOf);
}

/** Who is silent where the answer is unknown: "your profile", "the rotation". */
export function nameSilent(condition: Condition, ground: ConditionGround): string {
  return settleCondition(condition, ground).endsWith('profile') ? 'your profile' : 'the rotation';
}
