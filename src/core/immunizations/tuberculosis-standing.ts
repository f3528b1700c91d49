import { addDays, type Day, daysBetween } from '../shared/day.ts';
import type { ImmunizationRecord, SkinTest } from './immunization-record.ts';

/** The form's three parts; exactly one is filled in. */
export type TbSection = 'A' | 'B' | 'C';

/** C for active disease, B for a positive test or treated latent infection, else A. */
export function tbSection(record: ImmunizationRecord): TbSection {
  const treated = (of: 'latent' | 'active') =>
    record.some((entry) => entry.kind === 'tb-treatment' && entry.of === of);
  if (treated('active')) return 'C';
  return treated('latent') || record.some(isPositiveTest) ? 'B' : 'A';
}

export function isPositiveTest(entry: ImmunizationRecord[number]): boolean {
  return (entry.kind === 'skin-test' || entry.kind === 'igra') && entry.result === 'positive';
}

/**
 * Days between placing and reading: 48 to 72 hours are two or three days of the calendar, since no
 * time of day is recorded (our inference).
 */
export function isReadInTime({ on, readOn }: Pick<SkinTest, 'on' | 'readOn'>): boolean {
  if (readOn === undefined) return false;
  const days = daysBetween(on, readOn);
  return days >= READING_DAYS.from && days <= READING_DAYS.to;
}

/** Days after placing on which a skin test is read. */
export const READING_DAYS = { from: 2, to: 3 } as const;

/** Read in time, in millimetres: anything less is no test. */
export function isReadTest(test: SkinTest): boolean {
  return isReadInTime(test) && test.mm !== undefined;
}

/** The days after the first reading before which a second test must not be placed. */
export const SECOND_TEST_DAYS = 7;

/** A skin test as one of two steps. */
export interface SkinStep {
  /** The first and the last day on which it may have been placed; absent where nobody knows. */
  readonly placed?: { readonly earliest: Day; readonly latest: Day } | undefined;
  /** The day it was read. */
  readonly issued?: Day | undefined;
  readonly isPositive: boolean;
}

/**
 * A second skin test that makes two steps: placed 1 to 3 weeks after the first and 7 days or more
 * after its reading, on whichever of the days it was placed; the first was not positive (domain facts,
 * section 1, row 9).
 */
export function isSecondStep(first: SkinStep, second: SkinStep): boolean {
  if (first.isPositive || first.issued === undefined || second.issued === undefined) return false;
  if (first.placed === undefined || second.placed === undefined) return false;
  const least = daysBetween(first.placed.latest, second.placed.earliest);
  const most = daysBetween(first.placed.earliest, second.placed.latest);
  const from = addDays(first.issued, SECOND_TEST_DAYS);
  return least >= 7 && most <= 21 && second.placed.earliest >= from;
}

/** All skin tests, by day. */
export function skinTests(record: ImmunizationRecord): SkinTest[] {
  return record.filter((entry): entry is SkinTest => entry.kind === 'skin-test');
}

/** The first step of a test, where it is the second; the nearest of several. `tests` by day. */
export function firstStepOf(test: SkinTest, tests: readonly SkinTest[]): SkinTest | undefined {
  return tests.findLast(
    (first) =>
      first.id !== test.id &&
      isReadTest(first) &&
      isReadTest(test) &&
      isSecondStep(stepOf(first), stepOf(test)),
  );
}

function stepOf({ on, readOn, result }: SkinTest): SkinStep {
  const placed = { earliest: on, latest: on };
  return { placed, issued: readOn, isPositive: result === 'positive' };
}
