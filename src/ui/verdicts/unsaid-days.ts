import type { Verdict, Words } from '../../core/requirements/verdict.ts';
import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';

/**
 * The days of a verdict that its words do not name already, each with its term. What nobody can meet
 * has no last day to meet it.
 */
export function unsaidDays(
  { breaksOn, from, lateSince, by, startBy, status }: Verdict,
  { parts }: Words,
): readonly { readonly term: string; readonly day: Day }[] {
  const all: readonly (readonly [string, Day | undefined])[] = [
    ['Breaks on', breaksOn],
    ['Not before', from],
    ['Was due', lateSince],
    ['Start by', startBy === by ? undefined : startBy],
    ['Latest day', status === 'impossible' ? undefined : by],
  ];
  const said = Object.values(parts).join(' ');
  return all.flatMap(([term, day]) =>
    day === undefined || said.includes(formatDay(day)) ? [] : [{ term, day }],
  );
}
