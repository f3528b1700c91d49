import { expect, test } from 'vitest';
import { type Get, sayGetEither } from '../../../src/core/requirements/get.ts';
import { noun } from '../../../src/core/requirements/noun.ts';
import { sayBare, saySentences } from '../../../src/core/requirements/sentence.ts';

const get = (words: string, asked: readonly string[] = []): Get => ({
  thing: noun(words),
  again: noun('one'),
  asked,
});

test.each<[readonly Get[], string]>([
  [[get('a BLS card')], 'Get a BLS card.'],
  [[get('a BLS card'), get('an ACLS card')], 'Get a BLS card or an ACLS card.'],
  [
    [get('a BLS card', ['of 2026']), get('a BLS card', ['of 2027'])],
    'Get a BLS card of 2026, or one of 2027.',
  ],
  [
    [get('a BLS card', ['of 2026']), get('an ACLS card', ['of 2027'])],
    'Get a BLS card of 2026, or an ACLS card of 2027.',
  ],
])('%j', (gets, sentence) => {
  expect(saySentences(sayGetEither(gets))).toBe(sentence);
});

test('where the paper is named already, it is not named again', () => {
  const alike = [get('a BLS card', ['of 2026']), get('a BLS card', ['of 2027'])];
  expect(sayBare(sayGetEither(alike))).toBe('Get one of 2026, or one of 2027.');
});

test('nothing to get is nothing to say', () => {
  expect(sayGetEither([])).toEqual([]);
});
