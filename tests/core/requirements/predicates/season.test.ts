import { expect, test } from 'vitest';
import type { AnchorDays } from '../../../../src/core/requirements/anchor.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import type { Season } from '../../../../src/core/requirements/predicates/season.ts';
import { day } from '../given.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const flu: Season = { kind: 'season', from: '07-01', to: '06-30', at: 'start' };

test('of the season of the anchor, had by the anchor or by a later day that the host names', () => {
  const season = { at: 'start', needsIssued: true, issuedFrom: '2026-07-01' };
  expect(limitsOf(flu)).toEqual({ ...season, issuedTo: '2027-02-01' });
  expect(limitsOf({ ...flu, dueBy: '10-31' })).toEqual({ ...season, issuedTo: '2027-02-01' });
  expect(limitsOf({ ...flu, dueBy: '03-15' })).toEqual({ ...season, issuedTo: '2027-03-15' });
});

/** Rotations of 20 Sep to 15 Oct and of 3 to 28 May. */
const autumn = {
  application: day('2026-06-01'),
  start: day('2026-09-20'),
  end: day('2026-10-15'),
  needed: day('2026-09-20'),
};
const spring = {
  application: day('2026-11-02'),
  start: day('2027-05-03'),
  end: day('2027-05-28'),
  needed: day('2027-05-03'),
};
const on = (predicate: Season, days: AnchorDays) =>
  kindOf(predicate).limits?.(predicate, { days, nationality: undefined }, 'influenza');

test('asked in some months: the dose of the whole season counts, and of other rotations none is asked', () => {
  const winter: Season = { ...flu, asked: { from: '09-01', to: '03-31' } };
  expect(shortcoming(winter, { issued: '2026-09-20' })).toBeUndefined();
  expect(shortcoming(winter, { issued: '2026-07-01' })).toBeUndefined();
  expect(shortcoming(winter, { issued: '2026-06-30' })).toBe('too-old');
  expect(on(winter, spring)).toEqual({ at: 'start', vacuous: true });
});

test('a rotation that runs into the months is asked, and has until they begin', () => {
  const winter: Season = { ...flu, asked: { from: '10-01', to: '03-31' } };
  expect(on(winter, autumn)).toMatchObject({ issuedFrom: '2026-07-01', issuedTo: '2026-10-01' });
  const late: Season = { ...flu, asked: { from: '10-16', to: '03-31' } };
  expect(on(late, autumn)).toEqual({ at: 'start', vacuous: true });
});

test('what is wanted with the application is asked in the months of applying', () => {
  const winter: Season = { ...flu, at: 'application', asked: { from: '10-01', to: '03-31' } };
  expect(on(winter, autumn)).toEqual({ at: 'application', vacuous: true });
  expect(on(winter, spring)).toMatchObject({ issuedFrom: '2026-07-01', issuedTo: '2026-11-02' });
});

test('a season that does not hold the day is the last one before: what is always asked is never nothing', () => {
  const short: Season = { ...flu, from: '10-01', to: '03-31' };
  expect(on(short, spring)).toMatchObject({ issuedFrom: '2026-10-01', issuedTo: '2027-03-31' });
  expect(on({ ...short, asked: { from: '10-01', to: '03-31' } }, autumn)).toMatchObject({
    issuedFrom: '2026-10-01',
    issuedTo: '2026-10-01',
  });
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
  expect(words({ ...flu, asked: { from: '09-01', to: '03-31' } }).rule).toBe(
    'of the 1 Jul to 30 Jun season that holds the first day of the rotation, asked only where the rotation falls between 1 Sep and 31 Mar',
  );
  expect(words({ ...flu, at: 'application', asked: { from: '09-01', to: '03-31' } }).rule).toBe(
    'of the 1 Jul to 30 Jun season that holds the day you apply, asked only where you apply between 1 Sep and 31 Mar',
  );
});
