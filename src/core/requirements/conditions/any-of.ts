import { someOf } from './answer.ts';
import type { Condition, ConditionOf } from './condition.ts';
import type { ConditionKind } from './condition-kind.ts';
import { answersOf, joinedProblems, sayJoined, settleFirst } from './joined.ts';

export const anyOf: ConditionKind<ConditionOf<'any-of'>, Condition> = {
  answer: ({ conditions }, ground, kindOf) => someOf(answersOf(conditions, ground, kindOf)),
  say: ({ conditions }, holds, kindOf) =>
    sayJoined(conditions, holds ? 'or' : 'and', holds, kindOf),
  settle: ({ conditions }, ground, kindOf) => settleFirst(conditions, ground, kindOf),
  problems: ({ conditions }, kindOf) => joinedProblems(conditions, kindOf),
};
