import type { PageFont, Weight } from './page-font.ts';

const ELLIPSIS = '…';

/** Breaks one paragraph into lines no wider than `width` points; a word that is wider is cut. */
export function breakLines(
  text: string,
  width: number,
  weight: Weight,
  size: number,
  font: PageFont,
): string[] {
  const fits = (line: string) => font.width(line, weight, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cutWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Shortens a line with "…" until it is no wider than `width` points. */
export function shortenLine(
  text: string,
  width: number,
  weight: Weight,
  size: number,
  font: PageFont,
): string {
  if (font.width(text, weight, size) <= width) return text;
  const letters = splitLetters(text);
  while (letters.length > 0) {
    letters.pop();
    const shorter = `${letters.join('').trimEnd()}${ELLIPSIS}`;
    if (font.width(shorter, weight, size) <= width) return shorter;
  }
  return '';
}

function cutWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of splitLetters(word)) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Letters with the marks that stand on them. */
function splitLetters(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
