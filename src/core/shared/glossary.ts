/** A word that somebody new to the field or to the app meets, and what it means here. */
interface Explained {
  readonly word: string;
  readonly means: string;
}

/**
 * The words that are explained where they first stand, and on "?". The windows take them from here, so
 * that one word is explained one way.
 */
export const GLOSSARY = {
  vault: {
    word: 'Vault',
    means:
      'The encrypted folder on this computer that holds all you put in. It opens with your passphrase.',
  },
  host: {
    word: 'Host',
    means:
      'The hospital or school that takes you for a rotation, with its own list of what it asks for.',
  },
  rotation: {
    word: 'Rotation',
    means:
      'Your weeks at a host, from the first day to the last. All it asks is held against those days.',
  },
  requirement: {
    word: 'Rule',
    means:
      'One thing that a host asks for, as it published it, with the page and the day it was read.',
  },
  mark: {
    word: 'Mark',
    means:
      'The shape before a word that says how one rule stands: met, missing, expiring and so on.',
  },
  packet: {
    word: 'Packet',
    means: 'The one PDF that a host gets: a cover, a checklist and your papers in its order.',
  },
  pack: {
    word: 'Pack',
    means:
      "A host's published rules as one file, with where each was read. Nothing of yours is in it.",
  },
  vslo: {
    word: 'VSLO',
    means:
      "The AAMC's online service, through which many US hosts take visiting students' applications.",
  },
} as const satisfies Readonly<Record<string, Explained>>;

export type GlossaryWord = keyof typeof GLOSSARY;
