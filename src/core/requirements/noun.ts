import { joinAlike, listWords } from './describe-words.ts';

/** A thing with what is said of it, as part of a sentence. */
export interface Noun {
  readonly words: string;
  /** What is said of it stands between commas: the sentence closes them where it goes on. */
  readonly hasAside: boolean;
}

export function noun(words: string): Noun {
  return { words, hasAside: false };
}

/** "a BLS card, of 2026 and signed": said between commas. Nothing to say: the bare name. */
export function withAside(name: string, aside: string): Noun {
  return aside === '' ? noun(name) : { words: `${name}, ${aside}`, hasAside: true };
}

/** One demand follows the name; several stand between commas. */
export function withAsked(name: Noun, asked: readonly string[]): Noun {
  const [first, ...others] = asked;
  if (first === undefined) return name;
  const isPlain = others.length === 0 && !first.includes(' and ');
  return isPlain
    ? { ...name, words: `${name.words} ${first}` }
    : withAside(name.words, joinAlike(asked));
}

/** The noun and what comes after it in the sentence. */
export function goOn({ words, hasAside }: Noun, after: string): string {
  return `${words}${hasAside ? ',' : ''} ${after}`;
}

/** Things of which one is enough: "an A, dated 2026, or a B". */
export function eitherOf(nouns: readonly Noun[]): Noun {
  const each = [...new Map(nouns.map((one) => [one.words, one])).values()];
  const last = each.at(-1) ?? noun('');
  const before = each.at(-2);
  const words = listWords(
    each.map((one) => one.words),
    'or',
  );
  if (before?.hasAside !== true) return { ...last, words };
  const listed = each.slice(0, -1).map((one) => one.words);
  return { ...last, words: `${listed.join(', ')}, or ${last.words}` };
}
