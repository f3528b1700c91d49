import { listProblems } from '../../shared/field-problem.ts';
import { containsWords } from '../../shared/fold-words.ts';
import { listWords } from '../describe-words.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The rotation is at one of these sites of the host: hospitals and campuses ask for papers of their own. */
export interface Sites {
  readonly kind: 'sites';
  readonly oneOf: readonly string[];
}

export const sites: ConditionKind<Sites> = {
  answer: ({ oneOf }, { marks: { tags } }) =>
    answerOf(
      tags.length === 0
        ? undefined
        : oneOf.some((wanted) => tags.some((site) => containsWords(site, wanted))),
    ),
  say: ({ oneOf }, holds) => `the rotation is ${holds ? '' : 'not '}at ${listWords(oneOf, 'or')}`,
  settle: () => 'choose the site of this rotation',
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Name at least one site.'),
};
