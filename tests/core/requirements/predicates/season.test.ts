import { expect, test } from 'vitest';
import type { Season } from '../../../../src/core/requirements/predicates/season.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const flu: Season = { kind: 'season', from: '07-01', to: '06-30', at: 'start' };

test('of the season of the anchor, had by the anchor or by a later day that the host names', () => {
  const season = { at: 'start', needsIssued: true, issuedFrom: '2026-07-01' };
  expect(limitsOf(flu)).toEqual({ ...season, issuedTo: '2027-02-01' });
  expect(limitsOf({ ...flu, dueBy: '10-31' })).toEqual({ ...season, issuedTo: '2027-02-01' });
  expect(limitsOf({ ...flu, dueBy: '03-15' })).toEqual({ ...season, issuedTo: '2027-03-15' });
});

test('outside its season it asks nothing', () => {
  const summer: Season = { ...flu, from: '04-01', to: '09-30' };
  expect(limitsOf(summer)).toEqual({ at: 'start', vacuous: true });
  expect(shortcoming(summer, {})).toBeUndefined();
});

test.each([
  ['2026-06-30', 'too-old'],
  ['2026-07-01', undefined],
  ['2027-02-02', 'too-late'],
  [undefined, 'no-issue-day'],
])('dated %s: %s', (issued, why) => {
  expect(shortcoming(flu, { issued })).toBe(why);
});

test('it breaks with the first day of the next season', () => {
  expect(breaking(flu, { issued: '2026-10-01' })).toBe('2027-07-01');
  expect(breaking({ ...flu, from: '10-01', to: '03-31' }, { issued: '2026-06-01' })).toBe(
    undefined,
  );
});

test('its words', () => {
  expect(words({ ...flu, dueBy: '10-31' })).toEqual({
    rule: 'of the 1 Jul to 30 Jun season that holds the first day of the rotation, had by 31 Oct',
    onDays:
      'of the 1 Jul to 30 Jun season that holds the first day of the rotation, had by 31 Oct, so dated between 1 Jul 2026 and 1 Feb 2027',
    toGet: undefined,
  });
});
