import { listProblems } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import { type Answer, answerOf } from './answer.ts';
import type { ConditionGround } from './condition-ground.ts';
import type { ConditionKind } from './condition-kind.ts';
import { namesElective } from './names-elective.ts';

/** The rotation is one of these electives of the host, by name. */
export interface Electives {
  readonly kind: 'electives';
  readonly oneOf: readonly string[];
}

export const electives: ConditionKind<Electives> = {
  answer,
  say: ({ oneOf }, holds) => `the elective is ${holds ? '' : 'not '}${listWords(oneOf, 'or')}`,
  settle: () => 'fill in "Elective" of this rotation',
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Name at least one elective.'),
};

/** Without the name of the elective, one that does not fit the type may still be meant. */
function answer({ oneOf }: Electives, { marks }: ConditionGround): Answer {
  if (oneOf.some((wanted) => namesElective(marks, wanted))) return 'yes';
  return answerOf(marks.elective.trim() === '' ? undefined : false);
}
