import type { Vaccine } from './immunization-record.ts';

/**
 * The figures that doses and tests are counted by, once: the record judges with them, and the plan
 * counts back with them. Sources: `RECORD_SOURCES`.
 */

/** Live vaccines by injection. The page names MMR and varicella; yellow fever is our addition. */
export const LIVE_VACCINES: readonly Vaccine[] = [
  'mmr',
  'measles',
  'mumps',
  'rubella',
  'varicella',
  'yellow-fever',
];

/** Days between two doses of a live vaccine (UT Austin's dose intervals). */
export const LIVE_INTERVAL_DAYS = 28;

/** Doses of MMR and of varicella that make a course (AAMC form). */
export const LIVE_DOSES = 2;

/** The age from which the first MMR dose counts (UT Austin). */
export const FIRST_MMR_MONTHS = 12;

/** Days from a live vaccine to a tuberculosis test of another day: 4 to 6 weeks. */
export const TB_TEST_AFTER_LIVE_DAYS = { least: 28, safe: 42 } as const;

/** Least days between hepatitis B doses, of Twinrix months (University of Washington). */
export const HEPATITIS_B = {
  doses: 3,
  dosesOfHeplisav: 2,
  firstToSecond: 28,
  secondToThird: 56,
  firstToThird: 112,
  secondToThirdOfTwinrixMonths: 5,
  heplisav: 28,
  /** A second series begins no sooner than a dose could follow (our inference). */
  seriesToSeries: 28,
  /** From the first to the third as the vaccine is usually given. */
  usualMonths: 6,
} as const;

/** The quantitative antibody is drawn 4 to 8 weeks after the last dose (AAMC form, 2018 edition). */
export const ANTI_HBS_AFTER_DAYS = { from: 28, to: 56 } as const;
