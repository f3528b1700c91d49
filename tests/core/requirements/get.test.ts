import { expect, test } from 'vitest';
import { type Get, sayGetEither } from '../../../src/core/requirements/get.ts';
import { noun } from '../../../src/core/requirements/noun.ts';
import { saySentences } from '../../../src/core/requirements/sentence.ts';

const get = (words: string, asked: readonly string[] = [], until = ''): Get => ({
  thing: noun(words),
  asked,
  until,
});

test.each<[readonly Get[], string]>([
  [[get('a BLS card')], 'Get a BLS card and add it.'],
  [[get('a BLS card'), get('an ACLS card')], 'Get a BLS card or an ACLS card and add it.'],
  [
    [get('a BLS card', ['of 2026']), get('a BLS card', ['of 2027'])],
    'Get a BLS card of 2026, or one of 2027, and add it.',
  ],
  [
    [get('a BLS card', ['of 2026']), get('an ACLS card', ['of 2027'])],
    'Get a BLS card of 2026, or an ACLS card of 2027, and add it.',
  ],
])('%j', (gets, sentence) => {
  expect(saySentences(sayGetEither(gets))).toBe(sentence);
});

test('nothing to get is nothing to say', () => {
  expect(sayGetEither([])).toEqual([]);
});
