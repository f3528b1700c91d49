import { everyOf } from './answer.ts';
import type { Condition, ConditionOf } from './condition.ts';
import type { ConditionKind } from './condition-kind.ts';
import { answersOf, joinedProblems, sayJoined, settleFirst } from './joined.ts';

export const allOf: ConditionKind<ConditionOf<'all-of'>, Condition> = {
  answer: ({ conditions }, ground, kindOf) => everyOf(answersOf(conditions, ground, kindOf)),
  say: ({ conditions }, holds, kindOf) =>
    sayJoined(conditions, holds ? 'and' : 'or', holds, kindOf),
  settle: ({ conditions }, ground, kindOf) => settleFirst(conditions, ground, kindOf),
  problems: ({ conditions }, kindOf) => joinedProblems(conditions, kindOf),
};
