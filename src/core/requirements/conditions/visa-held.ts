import { fillIn } from '../../applicant/profile-labels.ts';
import { findOption } from '../../documents/find-option.ts';
import { VISA_CLASSES } from '../../documents/options/paper-options.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import { type Answer, answerOf } from './answer.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The visa that is held or planned is on the host's list (Cleveland Clinic: B1, B2, F2, ... ESTA). */
export interface VisaHeld {
  readonly kind: 'visa-held';
  readonly oneOf: readonly string[];
}

export const visaHeld: ConditionKind<VisaHeld> = {
  answer: ({ oneOf }, { profile }) => answer(oneOf, profile.visaHeld),
  say: ({ oneOf }, holds) => `your visa is ${holds ? '' : 'not '}${listWords(oneOf, 'or')}`,
  settle: () => fillIn('visaHeld'),
  problems: ({ oneOf }) => listProblems(oneOf, 'oneOf', 'Name at least one kind, such as B1.'),
};

/** What nobody knows as a visa ("applied for", "not yet") says nothing of which it is. */
function answer(oneOf: readonly string[], said: string): Answer {
  const held = partsOf(said);
  const taken = oneOf.flatMap(partsOf).map(({ kind }) => kind);
  if (held.some(({ kind }) => taken.includes(kind))) return 'yes';
  return answerOf(held.length === 0 || held.some(({ isKnown }) => !isKnown) ? undefined : false);
}

interface Part {
  /** Without its hyphen: "B1". */
  readonly kind: string;
  readonly isKnown: boolean;
}

/** "B-1/B-2", "B1 B2" and "tourist visa or ESTA" name two kinds each. */
function partsOf(text: string): readonly Part[] {
  const whole = findOption(VISA_CLASSES, text);
  const parts = whole === undefined ? text.split(/[/,;+]|\bor\b|\band\b/i) : whole.value.split('/');
  return parts.map((part) => part.trim()).flatMap((part) => (part === '' ? [] : kindsIn(part)));
}

function kindsIn(part: string): readonly Part[] {
  const option = findOption(VISA_CLASSES, part);
  const named = option === undefined ? part.match(/\b[a-z]-?\d[a-z]?\b/gi) : [option.value];
  return (named ?? [part]).map((kind) => ({
    kind: kind.toUpperCase().replace(/[^A-Z0-9]/g, ''),
    isKnown: named !== null,
  }));
}
