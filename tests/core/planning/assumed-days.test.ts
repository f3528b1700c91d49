import { expect, test } from 'vitest';
import { assumedDays } from '../../../src/core/planning/assumed-days.ts';
import { day, givenRotation } from '../requirements/given.ts';

const until = (...ends: readonly string[]) =>
  ends.map((end) => givenRotation({ start: day('2027-01-04'), end: day(end) }));

test.each([
  ['a Friday', until('2027-02-26'), '2027-03-01', '2027-03-26'],
  ['a Sunday', until('2027-02-28'), '2027-03-01', '2027-03-26'],
  ['a Monday', until('2027-03-01'), '2027-03-08', '2027-04-02'],
  [
    'the last of several',
    until('2027-02-26', '2027-03-26', '2027-01-29'),
    '2027-03-29',
    '2027-04-23',
  ],
])(
  'the four weeks begin on the Monday after a rotation that ends on %s',
  (_, rotations, start, end) => {
    expect(assumedDays(rotations, day('2026-12-01'))).toEqual({ start, end });
  },
);

test('without a rotation ahead they begin on the first Monday six months from today', () => {
  const from = (today: string) => assumedDays([], day(today)).start;
  expect(from('2026-12-07')).toBe('2027-06-07');
  expect(from('2026-12-08')).toBe('2027-06-14');
});
