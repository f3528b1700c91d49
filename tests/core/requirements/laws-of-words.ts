import { expect } from 'vitest';
import type { Words } from '../../../src/core/requirements/verdict.ts';
import type { InParts } from '../../../src/core/shared/word-parts.ts';

/** Laws of grammar that hold for every sentence, whatever it is about. */
const NEVER: readonly RegExp[] = [
  /undefined|null|NaN|\[object/,
  /\ba (?=[aeio])(?!one\b)/i,
  /\ba (ACLS|OSHA|N95|IELTS|OET|IGRA|MMR|IFOM|X-ray|ESTA)/,
  /\ban (BLS|HIPAA|USMLE|TOEFL|CV|[bcdfgjklmnpqrstvwxyz])/,
  // A list, several things and a number take no article.
  /\ba (one of|all of|at least|two(?!-step)|three|four|five|\d)\b/,
  /\b(\w+) \1\b/i,
  /" (not )?true/,
  / {2}| [.,;:]|[.,;:]{2}|,\./,
  /\{\w*\}/,
  /, by \d+ \w+ \d+, by/,
  /with (a|an) (negative|positive) result and add/,
  // Number; the last letter of a visa's class, "B-2", is none.
  /(?<!-)\b1 (are|have|items|papers|rotations)\b|(?<!-)\b(two|three|four|\d\d|[2-9]) (is|has|item|paper)\b/,
  /\bhosts? want\b(?<!hosts want)|\bhosts wants\b/,
  /\b(no|one) papers\b/i,
];

// Every law is held over tens of thousands of texts: an assertion each would take longer than the laws.

/** One text of one or more sentences, none of which comes twice. */
export function checkSentences(text: string): void {
  expect(sentenceFaults(text)).toEqual([]);
}

/** A verdict in words: grammar, the line's length, and no part that says what another says. */
export function checkWords({ parts, short, reason, remedy }: Words): void {
  const isOneOf = (rule: string) => /\b(either|any) one\b/.test(rule);
  expect([
    ...sentenceFaults(reason),
    ...(parts.do === '' ? law(remedy === '', 'a remedy without a part', remedy) : []),
    ...(parts.do === '' ? [] : sentenceFaults(remedy)),
    ...partFaults({ parts, short }),
    ...repeats(Object.entries(parts)),
    ...law(parts.stands !== '', 'says how it stands', reason),
    // "Any one is enough" only before two or more.
    ...law(
      !isOneOf(parts.rule) || / or /.test(`${parts.what} ${parts.stands}`),
      'one of several',
      reason,
    ),
    ...law(remedy.includes(parts.do), 'the remedy says what to do', remedy),
    ...law(remedy.toLowerCase().includes(parts.by.toLowerCase()), 'and by when', remedy),
  ]).toEqual([]);
}

/** Whatever is said in parts: grammar, the line's length, and no part that says what another says. */
export function checkParts(words: InParts): void {
  expect(partFaults(words)).toEqual([]);
}

/** Nothing where a law holds, else its name and the words that break it. */
function law(holds: boolean, name: string, words: string): string[] {
  return holds ? [] : [`${name}: ${words}`];
}

function grammarFaults(words: string): string[] {
  return NEVER.filter((never) => never.test(words)).map((never) => `${never}: ${words}`);
}

function sentenceFaults(text: string): string[] {
  const sentences = text.split(/(?<=\.) (?=[A-Z])/);
  return [
    ...grammarFaults(text),
    ...law(/^[A-Z0-9].*[^.]\.$/.test(text), 'a sentence', text),
    ...law(new Set(sentences).size === sentences.length, 'nothing twice', text),
  ];
}

function partFaults({ parts, short }: InParts): string[] {
  return [
    ...[...Object.values(parts), short].flatMap(grammarFaults),
    ...law(short.length <= 80, 'a line', short),
    ...law(!/[.,:; ]$/.test(short), 'the end of a line', short),
    ...law(/^[A-Z0-9"(]/.test(short), 'the beginning of a line', short),
    ...law(/^[A-Z0-9"(]/.test(parts.what), 'the beginning of a heading', parts.what),
    ...Object.values(parts).flatMap((part) => law(!/[.;,]$/.test(part), 'the end of a part', part)),
    // The first is a heading, which the others may name.
    ...repeats(Object.entries(parts).filter(([key]) => key !== 'what')),
  ];
}

function repeats(parts: readonly (readonly [string, string])[]): string[] {
  const said = parts.filter(([, words]) => words !== '');
  return said.flatMap(([one, words]) =>
    said.flatMap(([other, more]) => {
      // Of several ways each is named; a translation is of a paper that has a name.
      const isNamed = one === 'what' && (/\bor /i.test(more) || more.includes('translation, of'));
      const isHeld = one === other || isNamed || !more.toLowerCase().includes(words.toLowerCase());
      return law(isHeld, `${one} in ${other}`, more);
    }),
  );
}
