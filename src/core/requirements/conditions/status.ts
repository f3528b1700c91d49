import type { ApplicantStatus } from '../../applicant/profile.ts';
import { fillIn } from '../../applicant/profile-labels.ts';
import { statusDuring } from '../../applicant/status-during.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import { type Answer, answerOf } from './answer.ts';
import type { ConditionGround } from './condition-ground.ts';
import type { ConditionKind } from './condition-kind.ts';

/** What the applicant is while the rotation runs; "student" takes those in the final year as well. */
export interface Status {
  readonly kind: 'status';
  readonly oneOf: readonly ApplicantStatus[];
}

export const status: ConditionKind<Status> = {
  answer,
  say({ oneOf }, holds) {
    const named = oneOf.filter((one) => one !== 'final-year' || !oneOf.includes('student'));
    return `you are ${holds ? '' : 'not '}${listWords(
      named.map((one) => WORDS[one]),
      'or',
    )}`;
  },
  settle: (_, { profile }) => fillIn(profile.status === undefined ? 'status' : 'graduationDay'),
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Choose at least one.'),
};

const WORDS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'a student',
  'final-year': 'a final-year student',
  graduate: 'a graduate',
};

function answer({ oneOf }: Status, { profile, days }: ConditionGround): Answer {
  const is = statusDuring(profile, days);
  if (is === undefined) return 'unknown';
  // Without the day of graduation a student may be in the final year by then.
  const mayBeFinal = is === 'student' && profile.graduationDay === undefined;
  if (mayBeFinal && oneOf.includes('final-year') && !oneOf.includes('student')) return 'unknown';
  return answerOf(oneOf.includes(is) || (is === 'final-year' && oneOf.includes('student')));
}
