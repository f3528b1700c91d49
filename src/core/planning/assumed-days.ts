import type { Rotation } from '../rotations/rotation.ts';
import { endsAhead } from '../rotations/under-way.ts';
import { addDays, addMonths, type Day } from '../shared/day.ts';
import { weekday } from '../shared/weekday.ts';

/** Most electives are blocks of four weeks, Monday to Friday (domain facts, section 0). */
const BLOCK_DAYS = 25;
/** Hosts want applications four to six months ahead (Yale, FIU; domain facts, section 2). */
const LEAD_MONTHS = 6;

/**
 * Days for a host that has none yet, our assumption: the four weeks from the Monday after the last
 * rotation that lies ahead; without one, from the first Monday six months from today.
 */
export function assumedDays(
  rotations: readonly Rotation[],
  today: Day,
): { readonly start: Day; readonly end: Day } {
  const last = rotations
    .filter((rotation) => endsAhead(rotation, today))
    .map(({ end }) => end)
    .sort()
    .at(-1);
  const start = mondayFrom(last === undefined ? addMonths(today, LEAD_MONTHS) : addDays(last, 1));
  return { start, end: addDays(start, BLOCK_DAYS) };
}

function mondayFrom(day: Day): Day {
  return addDays(day, (8 - weekday(day)) % 7);
}
