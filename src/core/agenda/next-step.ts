import type { Day } from '../shared/day.ts';
import type { DocumentId, HostId, LetterId, RequirementId, RotationId } from '../shared/id.ts';

/**
 * What a step is about.
 * - document: one to add, renew, replace or complete.
 * - question: what only the host can answer.
 * - application: to send, or to have closed.
 * - preparation: counted back from a start: a dose, a booking, the host's own days.
 * - rules: a host's rules to write down or to read again.
 * - letter: of recommendation.
 * - rotation: what its end asks for.
 */
export type StepKind =
  | 'document'
  | 'question'
  | 'application'
  | 'preparation'
  | 'rules'
  | 'letter'
  | 'rotation';

/** One thing to do, for however many rotations it serves. */
export interface NextStep {
  /**
   * The same for the same thing in every run, and after edits of what it is not about. The calendar
   * knows the step by it.
   */
  readonly key: string;
  /**
   * Every single thing that the step puts together, with how it stands: what a mark is set for. A
   * thing that joins, or that fails in another way than before, is a new part.
   */
  readonly parts: readonly string[];
  readonly kind: StepKind;
  /** The last sensible day for it; never before today. */
  readonly day: Day;
  /** The day that it should have been done by, where that has passed. */
  readonly lateSince?: Day | undefined;
  /** The first day on which it can be done, where that is still to come. */
  readonly from?: Day | undefined;
  /** A verb: "Get", "Type in", "Ask the host". */
  readonly action: string;
  /** What it is done to: "BLS card". */
  readonly about: string;
  /** Keys of the document types that would settle it, where papers would. */
  readonly types?: readonly string[] | undefined;
  /** What is done about the paper: got anew, completed with what it says, waited for, or sent once it is here. */
  readonly paper?: 'get' | 'complete' | 'await' | 'send' | undefined;
  /** Why, in sentences: where several hosts want it, the reason of each by its name. */
  readonly reason: string;
  /** The same in a line of at most 80 characters, where there is one. */
  readonly short?: string | undefined;
  readonly rotations: readonly RotationId[];
  /** What to open for it, where it is known. */
  readonly document?: DocumentId | undefined;
  readonly rotation?: RotationId | undefined;
  readonly requirement?: RequirementId | undefined;
  readonly host?: HostId | undefined;
  readonly letter?: LetterId | undefined;
}

/** The days of a step from the one it is to be done by, which may have passed. */
export function daysFrom(by: Day, today: Day): Pick<NextStep, 'day' | 'lateSince'> {
  return by < today ? { day: today, lateSince: by } : { day: by };
}
