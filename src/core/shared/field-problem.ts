import { isDay, type Span } from './day.ts';

/** A field of a form that cannot be saved as it is, and what to do about it. */
export interface FieldProblem {
  /** The field's key; of a list's item "blocks.0.end". */
  readonly field: string;
  /** One short sentence, shown beside the field. */
  readonly says: string;
}

/** What a form's field says about itself; undefined when all is well. */
export function problemOf(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.says;
}

/** Nothing, or the problem where a condition is broken. */
export function problemIf(broken: boolean, field: string, says: string): readonly FieldProblem[] {
  return broken ? [{ field, says }] : [];
}

/** A whole amount of at least `least`: 0 only where none at all says something. */
export function spanProblems(
  { amount }: Span,
  field: string,
  least: 0 | 1 = 1,
): readonly FieldProblem[] {
  const isWhole = Number.isInteger(amount) && amount >= least;
  return problemIf(!isWhole, field, `Write at least ${least}.`);
}

export function listProblems(
  list: readonly unknown[],
  field: string,
  says: string,
): readonly FieldProblem[] {
  return problemIf(list.length === 0, field, says);
}

export function textProblems(text: string, field: string, says: string): readonly FieldProblem[] {
  return problemIf(text.trim() === '', field, says);
}

/** "MM-DD" of a day that some year has; 29 Feb is one. */
export function monthDayProblems(text: string, field: string): readonly FieldProblem[] {
  return problemIf(!isDay(`2024-${text}`), field, 'Write a day of the year, such as 1 Jul.');
}
