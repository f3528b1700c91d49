import { fillIn } from '../../applicant/profile-labels.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Works or trains as a doctor at home: MD Anderson and CHOP take nobody unattached. */
export interface Employed {
  readonly kind: 'employed';
}

export const employed: ConditionKind<Employed> = {
  answer: (_, { profile }) => answerOf(profile.employed),
  say: (_, holds) =>
    holds ? 'you work or train as a doctor' : 'you do not work or train as a doctor',
  settle: () => fillIn('employed'),
  problems: () => [],
};
