import type { Source } from '../documents/document-type.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Day } from '../shared/day.ts';
import type { Dose, ImmunizationRecord, Vaccine } from './immunization-record.ts';

/** The first day on which a dose would count, and why. */
export interface DoseLimit {
  readonly code: 'dose-interval' | 'dose-before-first-birthday';
  readonly from: Day;
  /** In words that follow "it counts": "28 days or more after the one before". */
  readonly says: string;
  /** The earlier dose that it is measured from. */
  readonly since?: Dose | undefined;
  readonly source: Source;
}

/** A dose that was given before it could count. */
export interface EarlyDose {
  readonly dose: Dose;
  readonly limit: DoseLimit;
}

export interface CountedDoses {
  readonly counted: readonly Dose[];
  readonly early: readonly EarlyDose[];
}

/** What holds a dose back after those that count already; undefined when nothing does. */
type Schedule = (counted: readonly Dose[], dose: Dose) => readonly DoseLimit[];

/**
 * Which doses of a series count, earliest first: one given too early is passed over, and the next is
 * measured from the last that counts (our inference: the pages give the intervals, not this).
 * `doses` by day.
 */
export function countDoses(doses: readonly Dose[], schedule: Schedule): CountedDoses {
  const counted: Dose[] = [];
  const early: EarlyDose[] = [];
  for (const dose of doses) {
    const limit = schedule(counted, dose)
      .filter(({ from }) => dose.on < from)
      .sort((a, b) => compareText(b.from, a.from))[0];
    if (limit === undefined) counted.push(dose);
    else early.push({ dose, limit });
  }
  return { counted, early };
}

/** The doses of these vaccines, in the record's order. */
export function dosesOf(record: ImmunizationRecord, vaccines: readonly Vaccine[]): Dose[] {
  return record.filter(
    (entry): entry is Dose => entry.kind === 'dose' && vaccines.includes(entry.vaccine),
  );
}
