import { fillIn } from '../../applicant/profile-labels.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import { answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The visa that is held or planned is on the host's list (Cleveland Clinic: B1, B2, F2, ... ESTA). */
export interface VisaHeld {
  readonly kind: 'visa-held';
  readonly oneOf: readonly string[];
}

export const visaHeld: ConditionKind<VisaHeld> = {
  answer: ({ oneOf }, { profile }) => {
    const held = kindsIn(profile.visaHeld);
    const taken = oneOf.flatMap(kindsIn);
    return answerOf(held.length === 0 ? undefined : held.some((kind) => taken.includes(kind)));
  },
  say: ({ oneOf }, holds) => `your visa is ${holds ? '' : 'not '}${listWords(oneOf, 'or')}`,
  settle: () => fillIn('visaHeld'),
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Name at least one kind, such as B1.'),
};

/** "B-1/B-2" names two kinds, B1 and B2. */
function kindsIn(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[/,;]|\bOR\b|\bAND\b/)
    .map((kind) => kind.replace(/[^A-Z0-9]/g, ''))
    .filter((kind) => kind !== '');
}
