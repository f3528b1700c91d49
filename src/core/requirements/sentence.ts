import { upperFirst } from './describe-type.ts';

/**
 * A sentence in parts: its words begin small and end without a stop, so that another word can lead
 * it when it comes to stand after others.
 */
export interface Sentence {
  readonly lead?: 'then' | 'or' | 'otherwise' | undefined;
  readonly words: string;
  /** The same where it is known which paper is meant: "get a new one". Absent: the same words. */
  readonly bare?: string | undefined;
  /** The same in a few words; absent where the words are few. */
  readonly brief?: string | undefined;
}

export function sentence(words: string, brief?: string): Sentence {
  return brief === undefined ? { words } : { words, brief };
}

/** Sentences as one text. */
export function saySentences(sentences: readonly Sentence[]): string {
  return sentences.map(say).join(' ');
}

/** The same where the paper that they are about was named before. */
export function sayBare(sentences: readonly Sentence[]): string {
  return sentences.map(({ bare, ...one }) => say({ ...one, words: bare ?? one.words })).join(' ');
}

function say({ lead, words }: Sentence): string {
  return `${upperFirst(lead === undefined ? words : `${lead} ${words}`)}.`;
}

/** The same sentences led by a word: "Then get ...". */
export function led(
  lead: NonNullable<Sentence['lead']>,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  return sentences.map((one, index) => (index === 0 ? { ...one, lead } : one));
}

/** Several ways of which one is enough, each once: "Get this. Or get that." */
export function sayWays(ways: readonly (readonly Sentence[])[]): readonly Sentence[] {
  const each = new Map(ways.map((way) => [saySentences(way), way]));
  return [...each.values()].flatMap((way, index) => (index === 0 ? way : led('or', way)));
}

/** A sentence that comes again is left out. */
export function onceEach(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((one) => [say(one), one])).values()];
}
