import type { AdmissionRule } from '../admission/admission-rule.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { addMonths, type Day } from '../shared/day.ts';
import { type Host, rulesOf } from './host.ts';

/** Hosts change forms, portals and rules within a year (domain facts, section 7). */
const STALE_AFTER_MONTHS = 12;

/** True when a rule was read more than `months` ago. */
export function isStale(readOn: Day, today: Day, months: number = STALE_AFTER_MONTHS): boolean {
  return addMonths(readOn, months) < today;
}

/** The host's rules that were read too long ago to lean on. Every count of them comes from here. */
export function staleRules(
  host: Pick<Host, 'requirements' | 'admission'>,
  today: Day,
  months: number = STALE_AFTER_MONTHS,
): readonly (Requirement | AdmissionRule)[] {
  const oldestFresh = addMonths(today, -months);
  return rulesOf(host).filter(
    ({ source }) => source.readOn < oldestFresh && isStale(source.readOn, today, months),
  );
}
