import { oppositeOf } from './answer.ts';
import type { Condition, ConditionOf } from './condition.ts';
import type { ConditionKind } from './condition-kind.ts';

export const not: ConditionKind<ConditionOf<'not'>, Condition> = {
  answer: ({ condition }, ground, kindOf) =>
    oppositeOf(kindOf(condition).answer(condition, ground, kindOf)),
  say: ({ condition }, holds, kindOf) => kindOf(condition).say(condition, !holds, kindOf),
  settle: ({ condition }, ground, kindOf) => kindOf(condition).settle(condition, ground, kindOf),
  problems: ({ condition }, kindOf) => kindOf(condition).problems(condition, kindOf),
};
