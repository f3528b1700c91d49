import { expect, test } from 'vitest';
import { findType } from '../../../src/core/documents/find-type.ts';
import { pluralTitle } from '../../../src/core/requirements/describe-type.ts';

test.each([
  ['own-health-history', 'health histories'],
  ['own-survey', 'surveys'],
  ['own-stamp-box', 'stamp boxes'],
  ['own-copy-of-the-diary', 'copies of the diary'],
])('many of %s are %s', (key, many) => {
  expect(pluralTitle(findType([], key))).toBe(many);
});
