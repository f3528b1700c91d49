import { compareText } from '../shared/compare-text.ts';
import type { Day } from '../shared/day.ts';
import type { ImmunizationEntry, ImmunizationRecord } from './immunization-record.ts';

/** What a record is read against. Without them the checks that need them are not made. */
export interface RecordCircumstances {
  readonly dateOfBirth?: Day | undefined;
  readonly today?: Day | undefined;
}

/**
 * The entries that can have happened, by day: one dated after today or before birth is a slip of the
 * pen and neither proves anything nor counts in a series. Whatever order they came in.
 */
export function soundEntries(
  record: ImmunizationRecord,
  { dateOfBirth, today }: RecordCircumstances,
): ImmunizationRecord {
  return record
    .filter(({ on }) => today === undefined || on <= today)
    .filter(({ on }) => dateOfBirth === undefined || on >= dateOfBirth)
    .map((entry) => (today === undefined ? entry : unreadBefore(entry, today)))
    .sort(byDay);
}

/** A skin test whose reading is still to come is not read yet. */
function unreadBefore(entry: ImmunizationEntry, today: Day): ImmunizationEntry {
  if (entry.kind !== 'skin-test' || entry.readOn === undefined || entry.readOn <= today)
    return entry;
  const { readOn: _, ...unread } = entry;
  return unread;
}

/** Ends in the identifier, so that two of a day never depend on the order of rows. */
export function byDay(a: ImmunizationEntry, b: ImmunizationEntry): number {
  return compareText(a.on, b.on) || compareText(a.kind, b.kind) || compareText(a.id, b.id);
}
