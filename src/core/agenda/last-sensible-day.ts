import type { Verdict } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { addDays, addMonths, type Day } from '../shared/day.ts';

/**
 * Hosts that name a lead time mostly refuse later than four months before the start (Yale and FIU,
 * domain facts, section 0); an application without a day of its own is planned for then.
 */
const APPLY_MONTHS_BEFORE = 4;

/** The day by which the application should go out: its own, or four months before the start. */
export function applyBy({ start, appliedOn }: Pick<Rotation, 'start' | 'appliedOn'>): Day {
  return appliedOn ?? addMonths(start, -APPLY_MONTHS_BEFORE);
}

/**
 * The last day on which starting the remedy of a verdict still makes sense; it may have passed.
 * `startBy` already counts in how long the remedy takes.
 */
export function lastSensibleDay(verdict: Verdict, rotation: Rotation, today: Day): Day {
  if (verdict.status === 'impossible') return today;
  if (verdict.status === 'applied-for' || verdict.status === 'will-follow') {
    return verdict.by ?? addDays(rotation.start, -1);
  }
  const { startBy } = verdict;
  const step = verdict.phase === 'apply' ? notBefore(today, applyBy(rotation)) : undefined;
  const last = [startBy ?? verdict.by, step].filter((day) => day !== undefined).sort()[0] ?? today;
  return verdict.from === undefined || startBy !== undefined ? last : notBefore(verdict.from, last);
}

function notBefore(earliest: Day, day: Day): Day {
  return day < earliest ? earliest : day;
}
