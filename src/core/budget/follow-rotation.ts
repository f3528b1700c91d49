import { addDays, type Day, daysBetween } from '../shared/day.ts';
import type { RotationId } from '../shared/id.ts';
import type { BudgetLine, Category, Timing } from './budget-line.ts';

/** What is lived through for as long as a rotation lasts; a fee, a flight or a test has its own day. */
export const FOLLOWING: ReadonlySet<Category> = new Set(['housing', 'meals']);

interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** The lines whose days move when a rotation moves, each with its new days. A span never ends before it begins. */
export function followRotation(
  lines: readonly BudgetLine[],
  rotation: RotationId,
  before: Days,
  after: Days,
): BudgetLine[] {
  const begins = daysBetween(before.start, after.start);
  const ends = daysBetween(before.end, after.end);
  return lines
    .filter((line) => line.rotation === rotation && isFollowing(line))
    .flatMap((line) => {
      const timing = moveTiming(line.timing, begins, ends);
      return timing === undefined ? [] : [{ ...line, timing }];
    });
}

function isFollowing({ category, pinned }: BudgetLine): boolean {
  return FOLLOWING.has(category) && pinned !== true;
}

function moveTiming(timing: Timing, begins: number, ends: number): Timing | undefined {
  if (timing.kind === 'day')
    return begins === 0 ? undefined : { kind: 'day', day: addDays(timing.day, begins) };
  if (begins === 0 && ends === 0) return undefined;
  const from = addDays(timing.from, begins);
  const to = addDays(timing.to, ends);
  return { kind: 'span', from, to: daysBetween(from, to) < 0 ? from : to };
}
