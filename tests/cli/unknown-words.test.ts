import { expect, it } from 'vitest';
import { choiceOption } from '../../src/cli/options.ts';
import { parseProfileChanges } from '../../src/cli/profile-changes.ts';
import { monthDay } from '../../src/contract/schemas/scalars.ts';

it.each([
  ['familyname=Aksoy', 'Nearest: familyName'],
  ['nationalty=TR', 'Nearest: nationalities'],
])('profile set %s names the nearest key', (pair, says) => {
  expect(() => parseProfileChanges([pair])).toThrow(says);
});

it('a choice that is none names the nearest', () => {
  const values = { stage: 'acepted' };
  expect(() => choiceOption(values, 'stage', ['planned', 'accepted'])).toThrow(
    'Nearest: accepted.',
  );
});

it.each([
  ['02-29', true],
  ['02-31', false],
  ['04-31', false],
  ['13-01', false],
  ['2-1', false],
])('%s as a day of the year: %s', (text, isOne) => {
  expect(monthDay.safeParse(text).success).toBe(isOne);
});
