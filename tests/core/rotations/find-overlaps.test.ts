import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOverlaps } from '../../../src/core/rotations/find-overlaps.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { day, givenRotation } from '../requirements/given.ts';

const rotation = (start: string, end: string, stage: 'scheduled' | 'declined' = 'scheduled') =>
  givenRotation({ start: day(start), end: day(end), stage });

test('shared days are named, the last and first day included', () => {
  const first = rotation('2027-02-01', '2027-02-26');
  const second = rotation('2027-02-26', '2027-03-26');
  const third = rotation('2027-03-27', '2027-04-23');
  expect(findOverlaps([third, second, first])).toEqual([
    { first: first.id, second: second.id, from: '2027-02-26', to: '2027-02-26' },
  ]);
});

test('one inside another, and what was declined holds no days', () => {
  const long = rotation('2027-02-01', '2027-04-30');
  const inside = rotation('2027-03-01', '2027-03-26');
  const declined = rotation('2027-03-01', '2027-03-26', 'declined');
  expect(findOverlaps([inside, declined, long])).toEqual([
    { first: long.id, second: inside.id, from: '2027-03-01', to: '2027-03-26' },
  ]);
});

test('finds every pair that shares a day, each once', () => {
  const some = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 30 })), { maxLength: 12 });
  fc.assert(
    fc.property(some, (spans) => {
      const rotations = spans.map(([from, length]) =>
        givenRotation({
          start: addDays(day('2027-01-01'), from),
          end: addDays(day('2027-01-01'), from + length),
        }),
      );
      const pairs = rotations.flatMap((a, index) =>
        rotations
          .slice(index + 1)
          .filter((b) => a.start <= b.end && b.start <= a.end)
          .map((b) => [a.id, b.id].sort().join()),
      );
      const found = findOverlaps(rotations);
      expect(found.map(({ first, second }) => [first, second].sort().join()).sort()).toEqual(
        pairs.sort(),
      );
      for (const { from, to } of found) expect(from <= to).toBe(true);
    }),
  );
});
