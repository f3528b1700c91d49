import type { Condition } from './condition.ts';
import { kindOf } from './condition-kinds.ts';

/** A condition as a clause inside a sentence: "you need a visa"; with `holds` false its opposite. */
export function sayCondition(condition: Condition, holds = true): string {
  return kindOf(condition).say(condition, holds, kindOf);
}
