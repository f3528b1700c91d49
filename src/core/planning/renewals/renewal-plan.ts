import type { DocumentFacts } from '../../documents/document.ts';
import type { Day, Span } from '../../shared/day.ts';
import type { HostId, RequirementId, RotationId } from '../../shared/id.ts';
import type { InParts } from '../../shared/word-parts.ts';

/** One requirement of one rotation that a plan is about. */
export interface Served {
  readonly rotation: RotationId;
  readonly rotationTitle: string;
  readonly start: Day;
  readonly host: HostId;
  readonly hostName: string;
  readonly requirement: RequirementId;
  readonly title: string;
}

/** One new document: on whichever day of its window it is dated, everything that it serves holds. */
export interface PlannedRenewal {
  /** From 1, by the last day of the window. */
  readonly number: number;
  /** First and last day that it may be dated, both inclusive. */
  readonly from: Day;
  readonly to: Day;
  /** The last day to ask for it: the type's lead before `to`. */
  readonly askBy: Day;
  /** Requirements of which it fills a seat; by rotation start. A pair rule stands at two of them. */
  readonly serves: readonly Served[];
  /** What it has to state beside its day, in words: "with surface antibody of at least 12 mIU/mL". */
  readonly asks: readonly string[];
  /** Values that satisfy `asks`. */
  readonly facts: DocumentFacts;
  /** Where it prints an expiry itself: the day that this has to reach. */
  readonly validTo?: Day | undefined;
}

/** A requirement that no new document of the type can meet as things stand. */
export interface Uncovered extends Served {
  /**
   * - impossible: no day is left, whoever asks: only the host can help.
   * - too-slow: there would be days, but not after the time that getting one takes.
   * - undated: one is there, and something has to be typed in before it can be judged.
   */
  readonly kind: 'impossible' | 'too-slow' | 'undated';
  readonly why: string;
  readonly remedy: string;
}

/** The fewest new documents of one type that satisfy every host ahead, in figures. */
export interface PlannedType {
  readonly type: string;
  readonly title: string;
  /** By the last day of their windows. Their number is the answer. */
  readonly planned: readonly PlannedRenewal[];
  readonly uncovered: readonly Uncovered[];
  /** Requirements on the type that what is in the vault meets already. */
  readonly held: readonly Served[];
  /** False where the search was ended: a plan with fewer may exist. */
  readonly exact: boolean;
  /** The time from asking for one to holding it, and what takes it; absent: a day. */
  readonly lead?: { readonly span: Span; readonly why: string } | undefined;
  /** Other types that would do in place of this one for something that the plan serves. */
  readonly instead: readonly string[];
}

/** The same in words. */
export interface RenewalPlan extends PlannedType, InParts {
  /** In one or two sentences: "One BLS card between 12 Jan and 30 Mar 2027 covers three hosts." */
  readonly sentence: string;
}
