import type { PageFont } from './page-font.ts';

/** A character that the app's own pages cannot print, and why. */
export interface Uncovered {
  readonly character: string;
  readonly why: 'right-to-left' | 'needs-shaping' | 'not-in-font';
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Scripts whose letters stand side by side as they are written: what the drawing side sets right. */
const SET_AS_WRITTEN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** The first character of a tidied text that cannot be printed right; undefined when all can. */
export function findUncovered(text: string, font: PageFont): Uncovered | undefined {
  for (const character of text) {
    if (RIGHT_TO_LEFT.test(character)) return { character, why: 'right-to-left' };
    if (!font.covers(character)) return { character, why: 'not-in-font' };
    if (!SET_AS_WRITTEN.test(character)) return { character, why: 'needs-shaping' };
  }
  return undefined;
}

/** One or two sentences that name the character and the place, and say what to do. */
export function describeUncovered({ character, why }: Uncovered, place: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  // The letter itself would turn the sentence around where it is shown.
  const name = why === 'right-to-left' ? `A letter (${number})` : `"${character}" (${number})`;
  const reason = {
    'right-to-left': 'It is written from right to left, which cannot be printed yet.',
    'needs-shaping': 'This script needs joined letters, which cannot be printed yet.',
    'not-in-font': 'The font that pages are printed in does not have this character.',
  }[why];
  return `${name} in ${place} cannot be printed. ${reason} Write it in Latin, Greek or Cyrillic letters.`;
}
