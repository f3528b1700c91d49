/** Whether a condition holds; `unknown` where the profile or the rotation is silent. */
export type Answer = 'yes' | 'no' | 'unknown';

export function answerOf(holds: boolean | undefined): Answer {
  if (holds === undefined) return 'unknown';
  return holds ? 'yes' : 'no';
}

const OPPOSITE: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

export function oppositeOf(answer: Answer): Answer {
  return OPPOSITE[answer];
}

/** One "no" settles it, whatever is unknown beside it. */
export function everyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** One "yes" settles it, whatever is unknown beside it. */
export function someOf(answers: readonly Answer[]): Answer {
  return oppositeOf(everyOf(answers.map(oppositeOf)));
}
