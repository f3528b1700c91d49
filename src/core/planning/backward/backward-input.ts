import { findType } from '../../documents/find-type.ts';
import type { ImmunizationRecord } from '../../immunizations/immunization-record.ts';
import { compareText } from '../../shared/compare-text.ts';
import type { Day } from '../../shared/day.ts';
import type { Coming, PlanningRows } from '../renewals/list-needs.ts';
import type { Need } from '../renewals/unit.ts';
import { whenWanted } from '../when-wanted.ts';

/** What backward plans are functions of. */
export interface BackwardInput extends PlanningRows {
  readonly record: ImmunizationRecord;
}

/** The same with the requirements of the rotations ahead judged once. */
export interface BackwardRows extends BackwardInput {
  readonly needs: readonly Need[];
  /** The rotations that all of it is counted back from. */
  readonly coming: readonly Coming[];
}

/** Needs for which one of the type has still to be got, on the way that is taken, by the day on which they are due. */
export function openNeeds({ needs }: BackwardRows, type: string): Need[] {
  return needs
    .filter(({ ways: { taken } }) => taken[0]?.lacks.some(({ rule }) => rule.type === type))
    .sort((a, b) => compareText(dueOf(a), dueOf(b)));
}

/** The day by which the host wants it. */
export function dueOf(need: Need): Day {
  return whenWanted(need).by ?? need.served.start;
}

/** The last day to ask for one of the type: where that has passed, it is late. */
export function askedBy({ types }: Pick<BackwardRows, 'types'>, type: string, need: Need): Day {
  return whenWanted(need, [findType(types, type)]).startBy ?? dueOf(need);
}

/** "Yale and BU", in the order of their days. */
export function hostNames(needs: readonly Need[]): string[] {
  return [...new Set(needs.map(({ served }) => served.hostName))];
}

export function rotationsOf(needs: readonly Need[]): Need['served']['rotation'][] {
  return [...new Set(needs.map(({ served }) => served.rotation))];
}
