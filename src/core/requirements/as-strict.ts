import type { DocumentRule } from './clause-standing.ts';
import { factFollows } from './predicates/fact-follows.ts';
import { predicatesOf } from './predicates-of.ts';

/**
 * True where a document that satisfies `wanted` has every value and word that `other` asks for too.
 * Dates are compared on the days of each rotation, not here.
 */
export function isAsStrict(wanted: DocumentRule, other: DocumentRule): boolean {
  if (wanted.type !== other.type) return false;
  if (wanted.acceptAppliedFor === true && other.acceptAppliedFor !== true) return false;
  const given = predicatesOf(wanted);
  return predicatesOf(other).every((asked) => factFollows(given, asked));
}
