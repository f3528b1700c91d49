import type { Analyte, ImmunizationRecord, Titer } from './immunization-record.ts';

/** The usual threshold of anti-HBs, mIU/mL (domain facts, section 1, row 5). Hosts may want more. */
export const ANTI_HBS_POSITIVE = 10;

/** 1 IU/L is 1 mIU/mL. */
const ANTI_HBS_UNITS = ['miu/ml', 'iu/l'];

/**
 * The newest test of one thing; undefined when there is none. Of two on one day the one that shows no
 * immunity, else the lower number: a number is worth more than the word alone. `record` by day.
 */
export function latestTiter(record: ImmunizationRecord, analyte: Analyte): Titer | undefined {
  const tests = record.filter(
    (entry): entry is Titer => entry.kind === 'titer' && entry.analyte === analyte,
  );
  const newest = tests.at(-1)?.on;
  const ofThatDay = tests.filter(({ on }) => on === newest);
  return ofThatDay.find((titer) => !isPositive(titer)) ?? leastValue(ofThatDay);
}

function leastValue(titers: readonly Titer[]): Titer | undefined {
  return [...titers].sort((a, b) => numberOf(a) - numberOf(b))[0];
}

function numberOf({ value = Number.POSITIVE_INFINITY }: Titer): number {
  return value;
}

/**
 * Shows immunity. Of anti-HBs the number decides where it can be compared; of the others the word of
 * the laboratory, whose threshold nobody else knows.
 */
export function isPositive(titer: Titer): boolean {
  const value = antiHbsValue(titer);
  if (value !== undefined) return value >= ANTI_HBS_POSITIVE && titer.result !== 'negative';
  return titer.result === 'positive';
}

/** Anti-HBs in mIU/mL; undefined for a test without a number or in a unit that cannot be compared. */
export function antiHbsValue({ analyte, value, unit }: Titer): number | undefined {
  if (analyte !== 'anti-hbs' || value === undefined) return undefined;
  return ANTI_HBS_UNITS.includes(unit.replaceAll(/\s/g, '').toLowerCase()) ? value : undefined;
}

/** A number with a unit, of anti-HBs in one that hosts compare. */
export function isQuantitative(titer: Titer): boolean {
  if (titer.analyte === 'anti-hbs') return antiHbsValue(titer) !== undefined;
  return titer.value !== undefined && titer.unit.trim() !== '';
}
