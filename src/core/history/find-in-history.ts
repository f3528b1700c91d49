import type { Day } from '../shared/day.ts';
import type { HistoryEntry } from './history-entry.ts';

/** What is looked for; what is absent narrows nothing. */
export interface HistoryQuery {
  /** Each has to stand somewhere in the entry, in any spelling of capitals and accents. */
  readonly words?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** The identifier of one thing. */
  readonly thing?: string | undefined;
}

/** Tells whether an entry of the history is among those looked for. */
export function isWanted(
  entry: HistoryEntry,
  { words = '', from, to, thing }: HistoryQuery,
): boolean {
  if (from !== undefined && entry.on < from) return false;
  if (to !== undefined && entry.on > to) return false;
  if (thing !== undefined && !entry.lines.some(({ id }) => id === thing)) return false;
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return true;
  const text = fold([entry.label, ...entry.lines.map(({ said }) => said)].join('\n'));
  return wanted.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
