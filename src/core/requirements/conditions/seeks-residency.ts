import { fillIn } from '../../applicant/profile-labels.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Means to apply for a US residency: some observerships take nobody who does. */
export interface SeeksResidency {
  readonly kind: 'seeks-residency';
}

export const seeksResidency: ConditionKind<SeeksResidency> = {
  answer: (_, { profile }) => answerOf(profile.seeksUsResidency),
  say: (_, holds) =>
    holds ? 'you mean to apply for a US residency' : 'you do not mean to apply for a US residency',
  settle: () => fillIn('seeksUsResidency'),
  problems: () => [],
};
