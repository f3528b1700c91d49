import type { Day } from '../shared/day.ts';

/**
 * What sets a day by which a host wants an item.
 * - application: the day the application goes or went out.
 * - closing: the last day on which the host takes applications.
 * - planned: the day we reckon an application with, where neither of these is known.
 * - documents-due: the host wants it, or all documents, so long before the start.
 * - visa-in-hand: a visa is to be held some days before the start.
 * - before-start: the last day before the rotation.
 * - first-day: the first day of the rotation.
 */
export type DueCause =
  | 'application'
  | 'closing'
  | 'planned'
  | 'documents-due'
  | 'visa-in-hand'
  | 'before-start'
  | 'first-day';

/** A day by which a host wants an item, and what sets it. */
export interface DueDay {
  readonly cause: DueCause;
  /** Absent for an application that went out on a day not told. */
  readonly day?: Day | undefined;
}

const OF_APPLICATION: readonly DueCause[] = ['application', 'closing', 'planned'];

/** The days that are left for what the host lets follow the application. */
export function afterApplying(due: readonly DueDay[]): readonly DueDay[] {
  return due.filter(({ cause }) => !OF_APPLICATION.includes(cause));
}

/** The first to come first; what has passed on a day not told before all. */
export function sortDue(due: readonly DueDay[]): readonly DueDay[] {
  return due.toSorted((a, b) => {
    const [one, other] = [a.day ?? '', b.day ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

export function sameDue(a: readonly DueDay[], b: readonly DueDay[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ cause, day }, at) => cause === b[at]?.cause && day === b[at]?.day)
  );
}
