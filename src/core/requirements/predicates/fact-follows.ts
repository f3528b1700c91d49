import type { Predicate } from './predicate.ts';
import { kindOf } from './predicate-kinds.ts';

/**
 * True where a paper that satisfies all of the given predicates has the value that `asked` asks for
 * too: a titer of 12 serves where 10 is asked. Days are compared on the limits, not here.
 */
export function factFollows(given: readonly Predicate[], asked: Predicate): boolean {
  const { fact } = kindOf(asked);
  if (fact === undefined) return true;
  const { key } = fact.wants(asked);
  return given.some(
    (one) => one.kind === asked.kind && fact.wants(one).key === key && fact.implies(one, asked),
  );
}
