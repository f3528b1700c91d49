import type { Profile } from '../../applicant/profile.ts';
import { fillIn } from '../../applicant/profile-labels.ts';
import { type Answer, answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Needs a visa for the USA: hosts give such applicants earlier days. */
export interface NeedsVisa {
  readonly kind: 'needs-visa';
}

export const needsVisa: ConditionKind<NeedsVisa> = {
  answer: (_, { profile }) => answer(profile),
  say: (_, holds) => (holds ? 'you need a visa' : 'you do not need a visa'),
  settle: () => fillIn('needsVisa'),
  problems: () => [],
};

/**
 * What the profile says, else no for US citizens and permanent residents. For all others it is open:
 * whether an ESTA or no paper at all is enough depends on the passport and on what is done there,
 * and only an embassy says so.
 */
function answer({ needsVisa: said, nationalities, usResident }: Profile): Answer {
  if (said !== undefined) return answerOf(said);
  return nationalities.includes('US') || usResident === true ? 'no' : 'unknown';
}
