import { expect, test } from 'vitest';
import { turnsText } from '../../../src/core/shared/turns-text.ts';

test.each([
  ['Lakeside', false],
  ['מרכז רפואי', false],
  ['\u2067מרכז\u2069 Lakeside', false],
  ['\u202eedisekaL\u202c', false],
  ['\u2067a \u202bb\u202c\u2069', false],
  ['\u202eedisekaL', true],
  ['\u2067Lakeside', true],
  ['Lakeside\u2069', true],
  ['\u2067a \u202bb\u2069\u202c', true],
])('%j turns what stands beside it: %s', (text, expected) => {
  expect(turnsText(text)).toBe(expected);
});
