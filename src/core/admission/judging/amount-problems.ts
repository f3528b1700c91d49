import { type FieldProblem, problemIf } from '../../shared/field-problem.ts';

/** A count of weeks, electives, clerkships: a whole number from 1 on. */
export function amountProblems(amount: number, field: string): readonly FieldProblem[] {
  return problemIf(!(Number.isInteger(amount) && amount >= 1), field, 'Write at least 1.');
}
