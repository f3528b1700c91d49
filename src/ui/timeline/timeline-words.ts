import type { TimelineMark } from '../../core/season/timeline.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { VERDICT_WORDS } from '../shared/state-words.ts';

/** "Expiring" and ", breaks 12 Feb 2027": what stands first where there is room for one only. */
export function markWords({ kind, verdict }: TimelineMark): { words: string; detail: string } {
  if (kind === 'ends') return { words: 'Ends', detail: ' inside the rotation, rule met' };
  const { breaksOn, status } = verdict;
  const detail = breaksOn === undefined ? '' : `, breaks ${formatDay(breaksOn)}`;
  return { words: VERDICT_WORDS[status].word, detail };
}

/** The same for those who hear it, and for the table: "BLS card at Lakeside: expiring, breaks ...". */
export function longMark(mark: TimelineMark): string {
  const { words, detail } = markWords(mark);
  return `${mark.verdict.title} at ${mark.judged.host.name}: ${words.toLowerCase()}${detail}`;
}
