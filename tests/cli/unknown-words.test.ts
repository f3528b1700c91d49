import { expect, it } from 'vitest';
import { choiceOption, dayOption } from '../../src/cli/options.ts';
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

it.each([
  ['2027-02-28', '2027-02-28'],
  ['2027-02', '2027-02-28'],
  ['13/03/2027', '2027-03-13'],
  ['12 Apr 2026', '2026-04-12'],
])('--on %s is %s', (text, day) => {
  expect(dayOption({ on: text }, 'on')).toBe(day);
});

it.each([
  ['31/02/2027', '--on must be a date written YYYY-MM-DD'],
  ['03/04/2026', '--on can be read as 3 Apr 2026 or as 4 Mar 2026.'],
])('--on %s is refused', (text, says) => {
  expect(() => dayOption({ on: text }, 'on')).toThrow(says);
});

it('a day of the profile is read by the same reader', () => {
  expect(parseProfileChanges(['dateOfBirth=14 Aug 2002'])).toEqual({ dateOfBirth: '2002-08-14' });
  expect(() => parseProfileChanges(['dateOfBirth=08/04/2002'])).toThrow(
    'dateOfBirth can be read as 8 Apr 2002 or as 4 Aug 2002.',
  );
});
