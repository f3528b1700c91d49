import { expect, test } from 'vitest';
import { joinAlike } from '../../../src/core/requirements/describe-words.ts';

test.each([
  [
    ['with cover of at least $1 per occurrence', 'with cover of at least $3 in aggregate'],
    'with cover of at least $1 per occurrence and $3 in aggregate',
  ],
  [
    [
      'with at least 350 in listening',
      'with at least 350 in reading',
      'with at least 350 in speaking',
      'with at least 300 in writing',
    ],
    'with at least 350 in listening, reading and speaking, and with at least 300 in writing',
  ],
  [
    [
      'with at least 300 in writing',
      'with at least 350 in reading',
      'with at least 350 in speaking',
    ],
    'with at least 300 in writing and 350 in reading, and with at least 350 in speaking',
  ],
  [['with a seal', 'valid through June'], 'with a seal and valid through June'],
])('%j is said as one list: what is shared belongs to every one of its group', (phrases, words) => {
  expect(joinAlike(phrases)).toBe(words);
});
