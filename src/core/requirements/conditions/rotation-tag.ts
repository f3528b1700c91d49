import { textProblems } from '../../shared/field-problem.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The person marked the rotation with this word; one without the mark is not meant. */
export interface RotationTag {
  readonly kind: 'rotation-tag';
  readonly tag: string;
}

export const rotationTag: ConditionKind<RotationTag> = {
  answer: ({ tag }, { marks }) => answerOf(marks.tags.some((mark) => sameWord(mark, tag))),
  say: ({ tag }, holds) => `the rotation is ${holds ? '' : 'not '}marked "${tag}"`,
  settle: () => 'fill in "Marks" of this rotation',
  problems: ({ tag }) => textProblems(tag, 'tag', 'Write the mark that the rotation must carry.'),
};

function sameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
