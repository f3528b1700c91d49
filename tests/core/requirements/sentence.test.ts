import { expect, test } from 'vitest';
import { sayGet, sayGetEither } from '../../../src/core/requirements/get.ts';
import { eitherOf, goOn, noun, withAside, withAsked } from '../../../src/core/requirements/noun.ts';
import {
  led,
  onceEach,
  sayBare,
  saySentences,
  sayWays,
  sentence,
} from '../../../src/core/requirements/sentence.ts';

const get = sentence('get a BLS card');

test('a sentence begins with a capital and ends with a stop, whatever leads it', () => {
  expect(saySentences([get, sentence('add it')])).toBe('Get a BLS card. Add it.');
  expect(saySentences(led('then', [get, sentence('add it')]))).toBe('Then get a BLS card. Add it.');
  expect(saySentences(led('or', []))).toBe('');
});

test('of several ways each stands once, all but the first led by "or"', () => {
  const ways = [[get], [sentence('add a CV'), sentence('the host wants it signed')], [get]];
  expect(saySentences(sayWays(ways))).toBe(
    'Get a BLS card. Or add a CV. The host wants it signed.',
  );
});

test('a sentence that comes again is left out; led by another word it is another', () => {
  expect(saySentences(onceEach([get, sentence('add it'), get]))).toBe('Get a BLS card. Add it.');
  expect(onceEach([get, { ...get, lead: 'then' }])).toHaveLength(2);
});

test('an aside is closed by a comma where the sentence goes on, and only there', () => {
  const card = withAside('a card', 'signed and dated');
  expect(card.words).toBe('a card, signed and dated');
  expect(goOn(card, 'and add it')).toBe('a card, signed and dated, and add it');
  expect(goOn(withAside('a card', ''), 'and add it')).toBe('a card and add it');
});

test('one demand follows the name, several stand between commas', () => {
  expect(withAsked(noun('a card'), ['signed']).words).toBe('a card signed');
  expect(withAsked(noun('a card'), ['signed', 'of 2026'])).toEqual({
    words: 'a card, signed and of 2026',
    hasAside: true,
  });
});

test('things of which one is enough, each closed before the next', () => {
  const a = withAside('an A', 'signed');
  expect(eitherOf([a, noun('a B')])).toEqual({ words: 'an A, signed, or a B', hasAside: false });
  expect(eitherOf([a, withAside('a B', 'dated'), withAside('a C', 'sealed')])).toEqual({
    words: 'an A, signed, a B, dated, or a C, sealed',
    hasAside: true,
  });
  expect(eitherOf([noun('an A'), noun('an A')]).words).toBe('an A');
});

test('one document to get, or one of several', () => {
  const bls = {
    thing: noun('a BLS card'),
    again: noun('one'),
    asked: ['valid through 26 Feb 2027'],
  };
  expect(saySentences([sayGet(bls)])).toBe('Get a BLS card valid through 26 Feb 2027.');
  expect(sayBare([sayGet(bls)])).toBe('Get one valid through 26 Feb 2027.');
  const acls = { ...bls, thing: noun('an ACLS card') };
  expect(saySentences(sayGetEither([bls, acls]))).toBe(
    'Get a BLS card or an ACLS card, valid through 26 Feb 2027.',
  );
  expect(saySentences(sayGetEither([bls, { ...acls, asked: [] }]))).toBe(
    'Get a BLS card valid through 26 Feb 2027, or an ACLS card.',
  );
});
