import type { Predicate } from './predicate.ts';
import type { WantedFact } from './predicate-kind.ts';
import { kindOf } from './predicate-kinds.ts';

/** What a predicate asks of a fact on the paper; undefined where it asks for days alone. */
export function wantedFact(predicate: Predicate): WantedFact | undefined {
  return kindOf(predicate).fact?.wants(predicate);
}
