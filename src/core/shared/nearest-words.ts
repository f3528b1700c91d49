import { foldLetters } from './fold-letters.ts';

/** How many are named: enough to find one's own, few enough to read. */
const NAMED = 3;

/**
 * Of the known words those nearest to what was typed, the nearest first: one that begins with it or
 * holds it, else by the letters that would have to change. Empty where none is near.
 */
export function nearestWords(typed: string, known: readonly string[]): readonly string[] {
  const wanted = foldLetters(typed);
  if (wanted === '') return [];
  return [...new Set(known)]
    .map((word, at) => ({ word, at, far: distance(wanted, foldLetters(word)) }))
    .filter(({ far }) => far <= Math.max(2, wanted.length * 0.4))
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .slice(0, NAMED)
    .map(({ word }) => word);
}

/** Letters to put in, take out, change or swap with the next; next to none where one holds the other. */
function distance(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a === b) return 0;
  if (short.length >= 2 && long.startsWith(short)) return 0.5;
  if (short.length >= 3 && long.includes(short)) return 1;
  return lettersApart(a, b);
}

function lettersApart(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + differs,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? b.length;
}
