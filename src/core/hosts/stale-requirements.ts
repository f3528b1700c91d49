import type { Requirement } from '../requirements/requirement.ts';
import { addMonths, type Day } from '../shared/day.ts';
import type { Host } from './host.ts';

/** Hosts change forms, portals and rules within a year (domain facts, section 7). */
const STALE_AFTER_MONTHS = 12;

/** True when a rule was read more than `months` ago. */
export function isStale(readOn: Day, today: Day, months: number = STALE_AFTER_MONTHS): boolean {
  return addMonths(readOn, months) < today;
}

/** The host's rules that were read too long ago to lean on; a rule of the user's own has no page to age. */
export function staleRequirements(host: Host, today: Day, months?: number): readonly Requirement[] {
  const oldestFresh = addMonths(today, -(months ?? STALE_AFTER_MONTHS));
  return host.requirements.filter(
    ({ source }) => source.readOn < oldestFresh && isStale(source.readOn, today, months),
  );
}
