import { fillIn } from '../../applicant/profile-labels.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Had BCG: some hosts want an X-ray of everyone who did. */
export interface BcgGiven {
  readonly kind: 'bcg-given';
}

export const bcgGiven: ConditionKind<BcgGiven> = {
  answer: (_, { profile }) => answerOf(profile.bcgGiven),
  say: (_, holds) => `you had ${holds ? '' : 'no '}BCG`,
  settle: () => fillIn('bcgGiven'),
  problems: () => [],
};
