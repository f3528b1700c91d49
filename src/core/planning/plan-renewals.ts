import { findType } from '../documents/find-type.ts';
import { typesIn } from '../requirements/types-in.ts';
import type { SeasonMemory } from '../season/season-memory.ts';
import { compareText } from '../shared/compare-text.ts';
import { listNeeds, type PlanningRows } from './renewals/list-needs.ts';
import { planType } from './renewals/plan-type.ts';
import type { RenewalPlan } from './renewals/renewal-plan.ts';
import type { Need } from './renewals/unit.ts';

/**
 * For each document type that a rotation ahead asks for, the fewest new documents and the windows of
 * days that satisfy every host, given what is in the vault. Types with something to get come first,
 * by the day on which it has to be asked for; then those with something that cannot be covered; then
 * those that hold. Pure, and the same for every order of rows.
 *
 * Exact as long as `exact` says so: the search is described at `fewestDocuments`. Reading the rules
 * costs the clauses times the documents of their types, the candidates their days times the clauses;
 * with the memory of a season judged before, only what has changed since is judged.
 */
export function planRenewals(
  input: PlanningRows & { readonly type?: string | undefined },
  memory?: SeasonMemory,
): RenewalPlan[] {
  const needs = listNeeds(input, memory).map((need) => ({
    need,
    types: typesOf(need),
  }));
  const keys = input.type === undefined ? needs.flatMap(({ types }) => types) : [input.type];
  return [...new Set(keys)]
    .sort()
    .map((key) =>
      planType(
        findType(input.types, key),
        needs.filter(({ types }) => types.includes(key)).map(({ need }) => need),
        input.today,
      ),
    )
    .sort((a, b) => compareText(urgency(a), urgency(b)));
}

/**
 * What the plan of a need is about: the papers on the way that is taken. Where no way is open, or
 * nothing is left to be got, what its rule names.
 */
function typesOf({ requirement: { rule }, ways: { taken } }: Need): readonly string[] {
  const [way] = taken;
  if (way === undefined) return typesIn(rule);
  return [...new Set([...way.lacks.map(({ rule }) => rule), ...way.holds].map(({ type }) => type))];
}

function urgency({ planned, uncovered }: RenewalPlan): string {
  const first = planned.map(({ askBy }) => askBy).sort()[0];
  if (first !== undefined) return `0 ${first}`;
  return uncovered.length > 0 ? '1' : '2';
}
