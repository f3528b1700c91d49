import { addDays, type Day } from '../shared/day.ts';

/** For how many days what was deleted stays in the bin. */
export const BIN_DAYS = 30;

/** The first day on which the bin need not hold it any more. */
export function keptUntil(deletedOn: Day): Day {
  return addDays(deletedOn, BIN_DAYS);
}

/** Past is what is older than its days and behind the reach of undo, which still needs what it holds. */
export function isPast(deletedOn: Day, today: Day, undoReaches: boolean): boolean {
  return !undoReaches && today > keptUntil(deletedOn);
}
