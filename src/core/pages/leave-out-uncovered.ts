import { findUncovered } from './find-uncovered.ts';
import type { PageFont } from './page-font.ts';
import { tidyText } from './tidy-text.ts';

/** A text as it is printed: tidied, without the characters that the app's pages cannot print. */
export function leaveOutUncovered(text: string, font: PageFont): string {
  const tidy = tidyText(text);
  if (findUncovered(tidy, font) === undefined) return tidy;
  const covered = [...tidy].filter((character) => findUncovered(character, font) === undefined);
  return tidyText(covered.join(''));
}
