import { fillIn } from '../../applicant/profile-labels.ts';
import { answerOf, oppositeOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** English tests are mostly asked only of those who are taught in another language. */
export interface NotTaughtInEnglish {
  readonly kind: 'not-taught-in-english';
}

export const notTaughtInEnglish: ConditionKind<NotTaughtInEnglish> = {
  answer: (_, { profile }) => oppositeOf(answerOf(profile.taughtInEnglish)),
  say: (_, holds) => `your teaching is ${holds ? 'not ' : ''}in English`,
  settle: () => fillIn('taughtInEnglish'),
  problems: () => [],
};
