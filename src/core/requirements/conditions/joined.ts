import { type FieldProblem, listProblems } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import type { Answer } from './answer.ts';
import type { Condition } from './condition.ts';
import type { ConditionGround } from './condition-ground.ts';
import type { KindOf } from './condition-kind.ts';

/** What conditions that are joined by "and" or "or" do alike. */
type Joined = readonly Condition[];

export function answersOf(
  parts: Joined,
  ground: ConditionGround,
  kindOf: KindOf<Condition>,
): Answer[] {
  return parts.map((part) => kindOf(part).answer(part, ground, kindOf));
}

export function sayJoined(
  parts: Joined,
  joiner: 'and' | 'or',
  holds: boolean,
  kindOf: KindOf<Condition>,
): string {
  return listWords(
    parts.map((part) => kindOf(part).say(part, holds, kindOf)),
    joiner,
  );
}

/** The first part that is open: one settled, the next is asked. */
export function settleFirst(
  parts: Joined,
  ground: ConditionGround,
  kindOf: KindOf<Condition>,
): string {
  const open = parts.find((part) => kindOf(part).answer(part, ground, kindOf) === 'unknown');
  return open === undefined ? '' : kindOf(open).settle(open, ground, kindOf);
}

export function joinedProblems(parts: Joined, kindOf: KindOf<Condition>): readonly FieldProblem[] {
  return [
    ...listProblems(parts, 'conditions', 'Add at least one part.'),
    ...parts.flatMap((part) => kindOf(part).problems(part, kindOf)),
  ];
}
