import { addDays, type Day } from '../shared/day.ts';
import type { CountedDoses } from './count-doses.ts';
import type { ImmunizationRecord } from './immunization-record.ts';
import { DOSES_WANTED, MMR_PARTS, mmrDoses, varicellaDoses } from './mmr-standing.ts';
import { type RecordCircumstances, soundEntries } from './record-circumstances.ts';
import { LIVE_DOSES, LIVE_INTERVAL_DAYS } from './schedules.ts';

/** How far a course of two doses of a live vaccine has come. */
export interface LiveCourse {
  /** Doses that count, two at most. */
  readonly had: number;
  /** The first day on which the next one counts; absent where any day does. */
  readonly nextFrom?: Day | undefined;
}

/**
 * The course as the record counts it: a dose too early or before the first birthday is none, and one
 * of MMR is had when one of measles, of mumps and of rubella each is.
 */
export function liveCourse(
  record: ImmunizationRecord,
  vaccine: 'mmr' | 'varicella',
  at: RecordCircumstances,
): LiveCourse {
  const sound = soundEntries(record, at);
  if (vaccine === 'varicella') return courseOf([{ wanted: LIVE_DOSES, ...varicellaDoses(sound) }]);
  const doses = mmrDoses(sound, at.dateOfBirth);
  return courseOf(MMR_PARTS.map((part) => ({ wanted: DOSES_WANTED[part], ...doses[part] })));
}

interface Part extends CountedDoses {
  readonly wanted: number;
}

function courseOf(parts: readonly Part[]): LiveCourse {
  const open = parts.filter(({ wanted, counted }) => counted.length < wanted);
  const left = Math.max(0, ...open.map(({ wanted, counted }) => wanted - counted.length));
  const last = open
    .flatMap(({ counted }) => counted.at(-1)?.on ?? [])
    .sort()
    .at(-1);
  return {
    had: LIVE_DOSES - left,
    nextFrom: last === undefined ? undefined : addDays(last, LIVE_INTERVAL_DAYS),
  };
}
