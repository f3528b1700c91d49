import { addDays, addMonths, type Day } from '../shared/day.ts';
import { type CountedDoses, countDoses, type DoseLimit, dosesOf } from './count-doses.ts';
import type { Dose, ImmunizationRecord, Vaccine } from './immunization-record.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import { FIRST_MMR_MONTHS, LIVE_DOSES, LIVE_INTERVAL_DAYS } from './schedules.ts';

export const MMR_PARTS = ['measles', 'mumps', 'rubella'] as const;
export type MmrPart = (typeof MMR_PARTS)[number];

/** Doses that the form asks for of each part (AAMC form, option 2). */
export const DOSES_WANTED: Readonly<Record<MmrPart, number>> = {
  measles: LIVE_DOSES,
  mumps: LIVE_DOSES,
  rubella: 1,
};

/** The doses that count against each part; an MMR dose counts against all three. `record` by day. */
export function mmrDoses(
  record: ImmunizationRecord,
  dateOfBirth: Day | undefined,
): Readonly<Record<MmrPart, CountedDoses>> {
  const of = (part: MmrPart) => liveDoses(record, ['mmr', part], dateOfBirth);
  return { measles: of('measles'), mumps: of('mumps'), rubella: of('rubella') };
}

/** The MMR doses alone: option 1 of the form. */
export function mmrOnly(record: ImmunizationRecord, dateOfBirth: Day | undefined): CountedDoses {
  return liveDoses(record, ['mmr'], dateOfBirth);
}

function liveDoses(
  record: ImmunizationRecord,
  vaccines: readonly Vaccine[],
  dateOfBirth: Day | undefined,
): CountedDoses {
  return countDoses(dosesOf(record, vaccines), (counted) => [
    ...birthdayLimit(dateOfBirth),
    ...liveInterval(counted, RECORD_SOURCES.mmrDoses),
  ]);
}

function birthdayLimit(dateOfBirth: Day | undefined): DoseLimit[] {
  if (dateOfBirth === undefined) return [];
  return [
    {
      code: 'dose-before-first-birthday',
      from: addMonths(dateOfBirth, FIRST_MMR_MONTHS),
      says: 'from the age of 12 months on',
      source: RECORD_SOURCES.mmrDoses,
    },
  ];
}

/** The same live vaccine again counts 28 days after the last that counts. */
export function liveInterval(counted: readonly Dose[], source: DoseLimit['source']): DoseLimit[] {
  const since = counted.at(-1);
  if (since === undefined) return [];
  return [
    {
      code: 'dose-interval',
      from: addDays(since.on, LIVE_INTERVAL_DAYS),
      says: `${LIVE_INTERVAL_DAYS} days or more after the one before`,
      since,
      source,
    },
  ];
}

/** Two doses, 28 days or more apart. `record` by day. */
export function varicellaDoses(record: ImmunizationRecord): CountedDoses {
  return countDoses(dosesOf(record, ['varicella']), (counted) =>
    liveInterval(counted, RECORD_SOURCES.varicellaDoses),
  );
}
