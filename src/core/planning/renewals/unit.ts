import type { DocumentType } from '../../documents/document-type.ts';
import type { Circumstances } from '../../requirements/circumstances.ts';
import type { Demand } from '../../requirements/demand.ts';
import type { DueDay } from '../../requirements/due-day.ts';
import type { RequirementInput } from '../../requirements/judge-requirement.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import type { Verdict } from '../../requirements/verdict.ts';
import type { Day } from '../../shared/day.ts';
import type { PlannedWays } from '../ways/plan-ways.ts';
import type { Served } from './renewal-plan.ts';

/** A requirement of a rotation ahead, judged, with what its rule is judged in. */
export interface Need {
  readonly served: Served;
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  readonly circumstances: Circumstances;
  /** All that it was judged by. */
  readonly input: RequirementInput;
  /** The host's days for it, as its verdict chose from them. */
  readonly due: readonly DueDay[];
  /** The way that the plans take through its rule, and the others. */
  readonly ways: PlannedWays;
}

/** What new documents of one type are planned for. */
export interface TypeAtHand {
  readonly type: DocumentType;
  /** The first day on which a new one could be held: today and the type's lead. */
  readonly earliest: Day;
}

/** Days on which a new document may be dated, both inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** One clause on the type on a host's days: when a new one may be dated, and what it must state. */
export interface Opening {
  /** To be asked for today, however far off the days are. */
  readonly atOnce: boolean;
  readonly stretches: readonly Stretch[];
  readonly demands: readonly Demand[];
}

/** A seat for one document, filled by any one of its openings. */
export interface Seat {
  readonly openings: readonly Opening[];
  /** Which of the group's held documents fill it. */
  readonly held: readonly number[];
}

/** Seats that must be filled by as many different documents. */
export type Group = readonly Seat[];

/** One way to read a rule: every group is filled. Documents may serve several groups. */
export type Way = readonly Group[];

/** Something that new documents have to satisfy, in one of several ways. */
export interface Unit {
  readonly need: Need;
  readonly ways: readonly Way[];
}
