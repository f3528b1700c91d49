import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';

/** "A", "A or B", "A, B or C". */
export function listWords(words: readonly string[], joiner: 'or' | 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

/**
 * Demands as one list. Neighbours that begin alike share their beginning: "with cover of at least
 * $1,000,000 per occurrence and $3,000,000 in aggregate, and valid through ...".
 */
export function joinAlike(phrases: readonly string[]): string {
  const groups = groupAlike(phrases);
  const lists = groups.map((group) => listWords(group, 'and'));
  const last = lists.at(-1) ?? '';
  if (lists.length < 2) return last;
  const comma = groups.some((group) => group.length > 1 || group[0]?.includes(' and ')) ? ',' : '';
  return `${lists.slice(0, -1).join(', ')}${comma} and ${last}`;
}

/** A group shares one beginning: what shares less, or more, would be read as belonging to it. */
function groupAlike(phrases: readonly string[]): string[][] {
  const groups: string[][] = [];
  let before = '';
  let beginning = 0;
  for (const phrase of phrases) {
    const shared = sharedStart(before, phrase);
    const group = groups.at(-1);
    if (group !== undefined && shared > 0 && (group.length === 1 || shared === beginning)) {
      beginning = shared;
      group.push(phrase.slice(shared));
    } else groups.push([phrase]);
    before = phrase;
  }
  return groups;
}

/** Words on which a phrase cannot be cut: what follows needs them. */
const NOT_LAST: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'your',
  'no',
  'not',
  'at',
  'on',
  'through',
  'or',
  'after',
]);
/** The first words that phrases may share. */
const OPENERS: ReadonlySet<string> = new Set([
  'with',
  'has',
  'is',
  'was',
  'dated',
  'valid',
  'of',
  'on',
  'from',
  'does',
  'for',
]);

/** How many letters of two phrases can be said once: whole words, never up to a bare article. */
function sharedStart(a: string, b: string): number {
  const first = a.split(' ');
  const second = b.split(' ');
  if (!OPENERS.has(second[0] ?? '')) return 0;
  let count = 0;
  while (count < Math.min(first.length, second.length) - 1 && first[count] === second[count])
    count++;
  while (count > 0 && NOT_LAST.has(second[count - 1] ?? '')) count--;
  return count === 0 ? 0 : second.slice(0, count).join(' ').length + 1;
}

/** The days of a window, in words that follow "dated": "between 12 Apr 2027 and 5 Jul 2027". */
export function describeWindow(from: Day | undefined, to: Day | undefined): string {
  if (from === undefined) return to === undefined ? 'on any day' : `by ${formatDay(to)}`;
  if (to === undefined) return `on or after ${formatDay(from)}`;
  return from === to ? `on ${formatDay(from)}` : `between ${formatDay(from)} and ${formatDay(to)}`;
}

const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A count in words up to ten. */
export function countWord(count: number): string {
  return COUNTS[count] ?? String(count);
}
