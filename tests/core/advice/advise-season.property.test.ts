import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseSeason } from '../../../src/core/advice/advise-season.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { day, givenRotation } from '../requirements/given.ts';
import { checkParts, checkSentences } from '../requirements/laws-of-words.ts';

const anyDay = fc.integer({ min: -700, max: 900 }).map((days) => addDays(day('2027-01-12'), days));
const anyRotation = fc
  .record({
    start: anyDay,
    length: fc.integer({ min: 0, max: 60 }),
    stage: fc.constantFrom('researching', 'scheduled', 'completed', 'declined' as const),
    type: fc.constantFrom('core-anesthesiology', 'icu', 'pain', 'observership', 'other' as const),
    ambition: fc.option(fc.constantFrom('reach', 'realistic', 'safety' as const), {
      nil: undefined,
    }),
  })
  .map(({ length, ...rotation }) =>
    givenRotation({ ...rotation, end: addDays(rotation.start, length) }),
  );
const anyProfile = fc
  .record({
    status: fc.option(fc.constantFrom('student', 'final-year', 'graduate' as const), {
      nil: undefined,
    }),
    graduationDay: fc.option(anyDay, { nil: undefined }),
    residencyOpensOn: fc.option(anyDay, { nil: undefined }),
    usClinicalMonths: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    gapMonths: fc.option(fc.integer({ min: 0, max: 48 }), { nil: undefined }),
    goals: fc.constantFrom([], ['One letter'], ['One letter', 'One ICU month']),
    tests: fc.constantFrom([], [{ test: 'USMLE Step 1', passed: true }]),
  })
  .map((said) => ({ ...EMPTY_PROFILE, ...said }));

test('the order of rotations never matters, and every advice gives its reason and its source', () => {
  fc.assert(
    fc.property(
      fc.array(anyRotation, { maxLength: 6 }),
      anyProfile,
      anyDay,
      (rotations, profile, today) => {
        const advice = adviseSeason({ profile, rotations, hosts: [], today });
        const turned = [...rotations].reverse();
        expect(adviseSeason({ profile, rotations: turned, hosts: [], today })).toEqual(advice);
        for (const each of advice) {
          checkParts(each);
          checkSentences(each.advice);
          checkSentences(each.reason);
          expect(each.source).toBe('Guide text');
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a declined rotation changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(anyRotation, { maxLength: 5 }),
      anyRotation,
      anyProfile,
      (rotations, more, profile) => {
        const season = { profile, hosts: [], today: day('2027-01-12') };
        const declined = { ...more, stage: 'declined' } as const;
        expect(adviseSeason({ ...season, rotations: [...rotations, declined] })).toEqual(
          adviseSeason({ ...season, rotations }),
        );
      },
    ),
    { numRuns: 300 },
  );
});
