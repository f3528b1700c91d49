import type { Span } from '../../shared/day.ts';
import { type FieldProblem, problemIf, spanProblems } from '../../shared/field-problem.ts';
import { formatSpan } from '../../shared/format-day.ts';
import { isLonger } from './is-longer.ts';

/** How far two days may lie apart; both ends count. */
export interface Apart {
  readonly most: Span;
  /** Absent: as near as can be. */
  readonly least?: Span | undefined;
}

/** "dated 2 days to 3 days after its day of placing", of `relation` "after its day of placing". */
export function sayApart({ least, most }: Apart, relation: string): string {
  return least === undefined
    ? `dated no more than ${formatSpan(most)} ${relation}`
    : `dated ${formatSpan(least)} to ${formatSpan(most)} ${relation}`;
}

export function apartProblems({ least, most }: Apart): readonly FieldProblem[] {
  return [
    ...spanProblems(most, 'most'),
    ...(least === undefined ? [] : spanProblems(least, 'least')),
    ...problemIf(
      least !== undefined && !isLonger(most, least),
      'most',
      'Is shorter than the least.',
    ),
  ];
}
