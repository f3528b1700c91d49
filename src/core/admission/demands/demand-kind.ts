import type { Rotation } from '../../rotations/rotation.ts';
import type { Day } from '../../shared/day.ts';
import type { FieldProblem } from '../../shared/field-problem.ts';
import type { DocumentsBound } from '../judging/documents-bound.ts';
import type { Finding } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';

/** The headings under which the kinds are offered. */
export type DemandGroup =
  | 'Who may come'
  | 'What they have done'
  | 'On which days'
  | 'Applying in time'
  | 'How much'
  | 'Only the host knows';

/**
 * Everything that core knows of one kind of demand. Methods and not properties, so that the table of
 * all kinds can be asked with any demand: TypeScript takes a method's parameter either way.
 */
export interface DemandKind<Demand> {
  readonly group: DemandGroup;
  /** What a list of kinds calls it: "A test passed". */
  readonly title: string;
  /** One to begin with, with the values that hosts use most (domain facts, section 2), or none. */
  fresh(today: Day): Demand;
  /** What keeps it from being saved; the fields are named as in the demand, "blocks.0.end" in a list. */
  problems(demand: Demand): readonly FieldProblem[];
  /** What it asks, as a clause inside a sentence: "your school must take part in VSLO". */
  say(demand: Demand): string;
  /** How it stands for an applicant and a rotation, and what a person can do about it. */
  judge(demand: Demand, given: Given): Finding;
  /** True where it counts over all rotations at the host, so that it has to be given the others. */
  readonly countsOthers: boolean;
  /** The days that it sets for a rotation: what has to be there by when. */
  daysFor(demand: Demand, rotation: Rotation): readonly SetDay[];
  /** What it is about, where several of its kind may stand beside each other; empty elsewhere. */
  subject(demand: Demand): string;
}

/** A day that a demand sets for a rotation. */
export interface SetDay {
  /** What has to be there: the application itself, documents, or what else the demand names. */
  readonly what: 'application' | 'documents' | 'other';
  /** Which documents. */
  readonly binds?: DocumentsBound | undefined;
  /** The last day of it. */
  readonly day: Day;
  /** Not taken before this day. */
  readonly from?: Day | undefined;
  /** What has to be there, inside a sentence: "the application", "all fees". */
  readonly thing: string;
  /** Why by then, after the host's name: "wants it 4 weeks before the start". */
  readonly why: string;
}

/** Of a kind that sets no day and is about nothing of its own, as most are. */
export const PLAIN = {
  countsOthers: false,
  daysFor: (): readonly SetDay[] => [],
  subject: (): string => '',
};
