import type { Day } from '../shared/day.ts';
import type { AnchorDays } from './anchor.ts';
import type { DocumentRule } from './clause-standing.ts';
import { type Demand, demandOf } from './demand.ts';
import type { Stated } from './shelf.ts';

/** A printed end counts whatever a clause asks, unless it takes any date. */
export function endsBefore({ anyDate }: DocumentRule, { expires }: Stated, day: Day): boolean {
  return expires !== undefined && expires < day && anyDate !== true;
}

/** What every paper that prints an end is asked, as a demand, for the words of one that has ended. */
export function untilNeeded(
  type: string,
  days: AnchorDays,
  nationality: string | undefined,
): Demand {
  const at = days.needed === days.application ? 'application' : 'start';
  const predicate = { kind: 'valid-through', at } as const;
  return demandOf(predicate, { days, nationality }, type, {});
}
