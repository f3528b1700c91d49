import { findType } from '../../documents/find-type.ts';
import type { ImmunizationRecord } from '../../immunizations/immunization-record.ts';
import { compareText } from '../../shared/compare-text.ts';
import { type Day, shiftDay } from '../../shared/day.ts';
import type { PlanningRows } from '../renewals/list-needs.ts';
import { typesOf } from '../renewals/list-ways.ts';
import type { Need } from '../renewals/unit.ts';

/** What backward plans are functions of. */
export interface BackwardInput extends PlanningRows {
  readonly record: ImmunizationRecord;
}

/** The same with the requirements of the rotations ahead judged once. */
export interface BackwardRows extends BackwardInput {
  readonly needs: readonly Need[];
}

const DONE: readonly string[] = ['met', 'waived', 'applied-for'];

/** Needs on a type that are still open, by the day on which they are due. */
export function openNeeds({ needs, today }: BackwardRows, type: string): Need[] {
  return needs
    .filter(({ requirement }) => typesOf(requirement.rule).has(type))
    .filter(({ verdict }) => !DONE.includes(verdict.status))
    .sort((a, b) => compareText(dueOf(a, today), dueOf(b, today)));
}

/** The day by which the host wants it: its step's, or when that has passed the last before the start. */
export function dueOf({ dueDays, served }: Need, today: Day): Day {
  return dueDays.find((day) => day >= today) ?? served.start;
}

/** The last day to ask for one that has to be held on `day`; the day itself where it takes no time. */
export function askedBy({ types }: BackwardRows, type: string, day: Day): Day {
  const { lead } = findType(types, type);
  return lead === undefined ? day : shiftDay(day, lead.span, -1);
}

/** "Yale and BU", in the order of their days. */
export function hostNames(needs: readonly Need[]): string[] {
  return [...new Set(needs.map(({ served }) => served.hostName))];
}

export function rotationsOf(needs: readonly Need[]): Need['served']['rotation'][] {
  return [...new Set(needs.map(({ served }) => served.rotation))];
}
