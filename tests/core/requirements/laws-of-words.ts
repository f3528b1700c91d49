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

/** One text of one or more sentences, none of which comes twice. */
export function checkSentences(text: string): void {
  for (const law of NEVER) expect(text).not.toMatch(law);
  expect(text).toMatch(/^[A-Z0-9].*[^.]\.$/);
  const sentences = text.split(/(?<=\.) (?=[A-Z])/);
  expect(new Set(sentences).size, `says it twice: ${text}`).toBe(sentences.length);
}

/** A verdict in words: grammar, the line's length, and no part that says what another says. */
export function checkWords({ parts, short, reason, remedy }: Words): void {
  checkSentences(reason);
  if (parts.do !== '') checkSentences(remedy);
  else expect(remedy).toBe('');
  checkParts({ parts, short });
  checkNoneRepeats(Object.entries(parts));
  expect(parts.stands).not.toBe('');
  // "Any one is enough" only before two or more.
  if (/\b(either|any) one\b/.test(parts.rule))
    expect(`${parts.what} ${parts.stands}`).toMatch(/ or /);
  expect(remedy).toContain(parts.do);
  expect(remedy.toLowerCase()).toContain(parts.by.toLowerCase());
}

/** Whatever is said in parts: grammar, the line's length, and no part that says what another says. */
export function checkParts({ parts, short }: InParts): void {
  for (const words of [...Object.values(parts), short]) {
    for (const law of NEVER) expect(words).not.toMatch(law);
  }
  expect(short.length, short).toBeLessThanOrEqual(80);
  expect(short).not.toMatch(/[.,:; ]$/);
  expect(short).toMatch(/^[A-Z0-9"(]/);
  expect(parts.what).toMatch(/^[A-Z0-9"(]/);
  for (const part of Object.values(parts)) expect(part).not.toMatch(/[.;,]$/);
  // The first is a heading, which the others may name.
  checkNoneRepeats(Object.entries(parts).filter(([key]) => key !== 'what'));
}

function checkNoneRepeats(parts: readonly (readonly [string, string])[]): void {
  const said = parts.filter(([, words]) => words !== '');
  for (const [one, words] of said) {
    for (const [other, more] of said) {
      // Of several ways each is named; a translation is of a paper that has a name.
      const isNamed = one === 'what' && (/\bor /i.test(more) || more.includes('translation, of'));
      if (one === other || isNamed) continue;
      expect(more.toLowerCase(), `${one} in ${other}`).not.toContain(words.toLowerCase());
    }
  }
}
