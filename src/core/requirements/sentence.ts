import { upperFirst } from './describe-type.ts';

/**
 * A sentence in parts: its words begin small and end without a stop, so that another word can lead
 * it when it comes to stand after others.
 */
export interface Sentence {
  readonly lead?: 'then' | 'or' | undefined;
  readonly words: string;
}

export function sentence(words: string): Sentence {
  return { words };
}

/** Sentences as one text. */
export function saySentences(sentences: readonly Sentence[]): string {
  return sentences.map(say).join(' ');
}

function say({ lead, words }: Sentence): string {
  return `${upperFirst(lead === undefined ? words : `${lead} ${words}`)}.`;
}

/** The same sentences led by a word: "Then get ...". */
export function led(lead: 'then' | 'or', sentences: readonly Sentence[]): readonly Sentence[] {
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
