import { listProblems } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import { type RotationType, TYPE_WORDS } from '../rotation-type.ts';
import { typeAsNamed } from '../type-as-named.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The rotation is of one of these types. */
export interface RotationTypes {
  readonly kind: 'rotation-types';
  readonly oneOf: readonly RotationType[];
}

export const rotationTypes: ConditionKind<RotationTypes> = {
  answer: ({ oneOf }, { marks: { type, elective } }) =>
    answerOf(type === undefined ? undefined : oneOf.includes(typeAsNamed({ type, elective }))),
  say: ({ oneOf }, holds) =>
    `the rotation's type is ${holds ? '' : 'not '}${listWords(
      oneOf.map((type) => `"${TYPE_WORDS[type]}"`),
      'or',
    )}`,
  settle: () => 'choose "Type" of this rotation',
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Choose at least one type.'),
};
