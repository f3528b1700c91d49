import { fitLine } from '../shared/fit-line.ts';
import type { WordParts } from '../shared/word-parts.ts';

/** What the line adds to the parts, in few words. */
interface Few {
  /** How it stands. */
  readonly few: string | undefined;
  readonly todo: string;
  readonly by: string;
}

/**
 * A verdict as one line: the paper, how it stands, what to do, by when. Where that is too long, the
 * day of the paper goes first, then how it stands is said in fewer words, then what to do goes.
 */
export function sayShort(
  { what, stands }: Pick<WordParts, 'what' | 'stands'>,
  { few, todo, by }: Few,
): string {
  const plain = what.replace(/ (of \d{1,2} \w{3} \d{4}|\(ends [^)]*\))$/, '');
  const less = few ?? stands.replace(/(, | \(|; |: ).*$/, '');
  const then = todo === '' ? '' : `: ${todo}`;
  const when = todo === '' || by === '' ? '' : `, ${by}`;
  return fitLine([
    `${what} ${stands}${then}${when}`,
    `${plain} ${stands}${then}${when}`,
    `${plain} ${less}${then}${when}`,
    ...(by.startsWith('start') ? [`${plain} ${less}: ${by}`] : []),
    `${plain} ${less}${then}`,
    `${plain}${then}${when}`,
    `${plain} ${less}`,
    `${plain}${then}`,
    plain,
  ]);
}
