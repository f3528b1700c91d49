import type { AfterArrival } from './after-arrival.ts';
import type { AtLeast } from './at-least.ts';
import type { AtLeastBefore } from './at-least-before.ts';
import type { Attribute } from './attribute.ts';
import type { CompleteSeries } from './complete-series.ts';
import type { DownloadableUntil } from './downloadable-until.ts';
import type { EachPart } from './each-part.ts';
import type { EndOfMonthValidity } from './end-of-month-validity.ts';
import type { FromFact } from './from-fact.ts';
import type { FromOther } from './from-other.ts';
import type { Immune } from './immune.ts';
import type { IssuedIn } from './issued-in.ts';
import type { IssuedOnOrAfter } from './issued-on-or-after.ts';
import type { NotOlderThan } from './not-older-than.ts';
import type { Season } from './season.ts';
import type { ValidThrough } from './valid-through.ts';
import type { WithinBefore } from './within-before.ts';

/**
 * One thing asked of one version of a document. Real hosts for each: domain facts, section 1a. A new
 * kind is a file here and a line in this union; the compiler then names the tables that lack it.
 */
export type Predicate =
  | NotOlderThan
  | ValidThrough
  | EndOfMonthValidity
  | Season
  | WithinBefore
  | AtLeastBefore
  | FromOther
  | FromFact
  | AtLeast
  | IssuedOnOrAfter
  | AfterArrival
  | Attribute
  | CompleteSeries
  | EachPart
  | Immune
  | IssuedIn
  | DownloadableUntil;

/** The predicate of one kind. */
export type PredicateOf<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>;
