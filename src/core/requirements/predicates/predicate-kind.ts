import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType } from '../../documents/document-type.ts';
import type { Day, Span } from '../../shared/day.ts';
import type { FieldProblem } from '../../shared/field-problem.ts';
import type { DayLimits, Limits, LimitsGround, WordLimits } from '../limits.ts';
import type { Entry } from '../shelf.ts';

/**
 * Everything that is known about one kind of predicate. Methods and not properties, so that the
 * table of all kinds can be asked with any predicate: TypeScript takes a method's parameter either way.
 */
export interface PredicateKind<P> {
  /** Set where it asks for days: what the type holds where a host is silent then counts for nothing. */
  readonly isAboutTime?: true | undefined;
  /** Key of the type of another paper that it looks at, where it looks at one. */
  reads?(predicate: P): string;
  /**
   * What it asks on the host's days of a paper of this type, named by its key; absent where it asks
   * the same on any.
   */
  limits?(predicate: P, ground: LimitsGround, type: string): DayLimits;
  /**
   * The first day that, as the host's day, the version no longer satisfies it; undefined where time
   * never ends it. `nationality` is the country of a passport that does not say its own.
   */
  breaksOn(predicate: P, entry: Entry, nationality: string | undefined): Day | undefined;
  /** What it asks of a fact on the paper; undefined for a kind that asks for days alone. */
  readonly fact: AskedFact<P> | undefined;
  /** How long after it was asked for it can be fetched, where it cannot be had again later. */
  fetchableFor(predicate: P): Span | undefined;
  /** In words that follow "the host wants it": "valid through the last day of the rotation". */
  say(predicate: P, type: DocumentType): string;
  /** The days of one rotation, after those words; `isOnly` where nothing else is asked with it. */
  sayDays(limits: Limits, isOnly: boolean): string;
  /**
   * What a new paper has to be, after "get one", beside the day that it is dated: "valid through
   * 26 Feb 2027". Undefined where its day says it all.
   */
  sayToGet(predicate: P, limits: Limits, type: DocumentType): string | undefined;
  /** What keeps it from being saved; the fields are named as in the predicate. */
  problems(predicate: P): readonly FieldProblem[];
}

/** What a predicate asks of one fact on the paper. */
export interface AskedFact<P> {
  /** Key of the fact, and which values are asked for, as the host wrote them. */
  wants(predicate: P): WantedFact;
  /** The same as words to compare with; absent where no words are compared. */
  words?(predicate: P): WordLimits;
  /**
   * Why the facts of a version of this issue day fall short; `no-fact` where it has still to be typed
   * in.
   */
  lacks(
    predicate: P,
    limits: Limits,
    facts: DocumentFacts,
    issued: Day | undefined,
  ): 'no-fact' | 'value' | undefined;
  /** True where every value that satisfies `given` satisfies `asked`, both being about one fact. */
  implies(given: P, asked: P): boolean;
  /** What a paper with another value is, after its name: "has a score of 98". */
  sayFound(predicate: P, type: DocumentType, facts: DocumentFacts): string;
}

/** A number at least, or words to choose from, to keep from, or that must all be there. */
export interface WantedFact {
  readonly key: string;
  readonly least?: number | undefined;
  readonly oneOf?: readonly string[] | undefined;
  readonly noneOf?: readonly string[] | undefined;
  readonly allOf?: readonly string[] | undefined;
}
