import type { TimelineMark } from '../../core/rotations/timeline.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { VERDICT_WORDS } from '../shared/state-words.ts';

/** "Expiring 12 Feb 2027": the state, with the day it breaks where one does. */
export function shortMark({ kind, verdict, from }: TimelineMark): string {
  if (kind === 'ends') return `Ends before the rotation, rule met`;
  const { word } = VERDICT_WORDS[verdict.status];
  return verdict.breaksOn === undefined
    ? word
    : `${word}, breaks ${formatDay(verdict.breaksOn ?? from)}`;
}

/** The same for those who hear it, and for the table: "BLS card at Lakeside: expiring, breaks ...". */
export function longMark(mark: TimelineMark): string {
  const words = shortMark(mark);
  const { verdict, judged } = mark;
  return `${verdict.title} at ${judged.host.name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
