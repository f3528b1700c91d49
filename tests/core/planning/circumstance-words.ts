import type { Need } from '../../../src/core/planning/renewals/unit.ts';
import type { DocumentRule } from '../../../src/core/requirements/clause-standing.ts';
import { describePredicate } from '../../../src/core/requirements/describe-predicate.ts';
import { lowerTitle } from '../../../src/core/requirements/describe-type.ts';
import { isCircumstance } from '../../../src/core/requirements/is-circumstance.ts';
import { partsOf } from '../../../src/core/requirements/parts-of.ts';
import { wantedFact } from '../../../src/core/requirements/predicates/wanted-fact.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';

const clausesOf = (rule: Rule): DocumentRule[] =>
  rule.kind === 'document' ? [rule] : partsOf(rule).flatMap(clausesOf);

/** Words that would tell a person to get a circumstance: its paper, or the value that makes it one. */
export function circumstanceWords({ requirement: { rule }, circumstances }: Need): string[] {
  const [those, others] = [true, false].map((such) =>
    clausesOf(rule).filter((one) => isCircumstance(one, circumstances.typeOf(one.type)) === such),
  );
  const saidOf = (clauses: readonly DocumentRule[] = []) =>
    clauses.flatMap((one) => {
      const type = circumstances.typeOf(one.type);
      const asked = one.predicates.filter(
        (predicate) =>
          wantedFact(predicate) !== undefined &&
          isCircumstance({ ...one, predicates: [predicate], circumstance: undefined }, type),
      );
      return [lowerTitle(type), ...asked.map((predicate) => describePredicate(predicate, type))];
    });
  const open = saidOf(others);
  return saidOf(those)
    .filter((words) => !open.some((other) => other.includes(words)))
    .map((words) => words.toLowerCase());
}
