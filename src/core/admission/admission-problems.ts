import { conditionProblems, sourceProblems } from '../requirements/requirement-problems.ts';
import type { Day } from '../shared/day.ts';
import type { FieldProblem } from '../shared/field-problem.ts';
import type { AdmissionRule } from './admission-rule.ts';
import { kindOf } from './demands/demand-kinds.ts';

/** What keeps an admission rule from being saved, field by field; empty when it may be. */
export function admissionProblems(
  { demand, appliesWhen, source }: Pick<AdmissionRule, 'demand' | 'appliesWhen' | 'source'>,
  today: Day,
): readonly FieldProblem[] {
  return [
    ...kindOf(demand).problems(demand),
    ...conditionProblems(appliesWhen),
    ...sourceProblems(source, today),
  ];
}
