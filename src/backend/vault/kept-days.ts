import { addDays, type Day } from '../../core/shared/day.ts';
import { KEPT_DAYS, listKeptCopies } from '../database/kept-copies.ts';
import { dayOfMoment } from '../session/today.ts';

/** The vaults of before an update that are kept in a folder, by schema version, and until which day. */
export function keptDays(folder: string): { from: number; madeOn: Day; keptUntil: Day }[] {
  return listKeptCopies(folder).map(({ from, madeAt }) => {
    const madeOn = dayOfMoment(new Date(madeAt));
    return { from, madeOn, keptUntil: addDays(madeOn, KEPT_DAYS) };
  });
}
