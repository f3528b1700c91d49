import type { FieldProblem } from '../../shared/field-problem.ts';
import type { Answer } from './answer.ts';
import type { ConditionGround } from './condition-ground.ts';

/**
 * Everything that is known about one kind of condition. Methods and not properties, so that the
 * table of all kinds can be asked with any condition: TypeScript takes a method's parameter either
 * way. Kinds that hold other conditions, any of `Inner`, ask for those through `kindOf`.
 */
export interface ConditionKind<C, Inner = never> {
  /** Whether it holds for this applicant and rotation. */
  answer(condition: C, ground: ConditionGround, kindOf: KindOf<Inner>): Answer;
  /**
   * The condition as a clause inside a sentence: "you need a visa". With `holds` false the opposite:
   * "you do not need a visa".
   */
  say(condition: C, holds: boolean, kindOf: KindOf<Inner>): string;
  /** What settles an unknown answer, as a clause: `fill in "Nationality" in your profile`. */
  settle(condition: C, ground: ConditionGround, kindOf: KindOf<Inner>): string;
  /** What keeps it from being saved; the fields are named as in the condition. */
  problems(condition: C, kindOf: KindOf<Inner>): readonly FieldProblem[];
}

/** What is known about a condition's kind. */
export type KindOf<C> = (condition: C) => ConditionKind<C, C>;
