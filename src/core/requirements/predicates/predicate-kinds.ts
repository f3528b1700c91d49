import { afterArrival } from './after-arrival.ts';
import { atLeast } from './at-least.ts';
import { atLeastBefore } from './at-least-before.ts';
import { attribute } from './attribute.ts';
import { completeSeries } from './complete-series.ts';
import { downloadableUntil } from './downloadable-until.ts';
import { eachPart } from './each-part.ts';
import { endOfMonthValidity } from './end-of-month-validity.ts';
import { fromFact } from './from-fact.ts';
import { fromOther } from './from-other.ts';
import { immune } from './immune.ts';
import { issuedIn } from './issued-in.ts';
import { issuedOnOrAfter } from './issued-on-or-after.ts';
import { notOlderThan } from './not-older-than.ts';
import type { Predicate, PredicateOf } from './predicate.ts';
import type { PredicateKind } from './predicate-kind.ts';
import { season } from './season.ts';
import { validThrough } from './valid-through.ts';
import { withinBefore } from './within-before.ts';

/** Every kind of predicate; one that lacks a kind does not compile. */
const PREDICATE_KINDS: {
  readonly [Kind in Predicate['kind']]: PredicateKind<PredicateOf<Kind>>;
} = {
  'not-older-than': notOlderThan,
  'valid-through': validThrough,
  'end-of-month-validity': endOfMonthValidity,
  season,
  'within-before': withinBefore,
  'at-least-before': atLeastBefore,
  'from-other': fromOther,
  'from-fact': fromFact,
  'at-least': atLeast,
  'issued-on-or-after': issuedOnOrAfter,
  'after-arrival': afterArrival,
  attribute,
  'complete-series': completeSeries,
  'each-part': eachPart,
  immune,
  'issued-in': issuedIn,
  'downloadable-until': downloadableUntil,
};

/** What is known about a predicate's kind; its methods are asked with that predicate. */
export function kindOf({ kind }: Predicate): PredicateKind<Predicate> {
  return PREDICATE_KINDS[kind];
}
