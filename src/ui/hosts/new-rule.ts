import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Predicate } from '../../core/requirements/predicates/predicate.ts';
import type { Condition, Requirement, Rule } from '../../core/requirements/requirement.ts';
import type { Day } from '../../core/shared/day.ts';

/** A requirement that is being written: it has no identifier until it is saved. */
export type RequirementDraft = Omit<Requirement, 'id'> & {
  readonly id?: Requirement['id'] | undefined;
};

export function newRequirement(today: Day): RequirementDraft {
  return {
    title: '',
    rule: newClause(),
    phase: 'apply',
    note: '',
    source: { label: '', url: '', readOn: today },
  };
}

export function newClause(): Extract<Rule, { kind: 'document' }> {
  return { kind: 'document', type: 'transcript', predicates: [] };
}

/** The rule as another kind, with as much of it kept as the kind can hold. */
export function changeRuleKind(rule: Rule, kind: Rule['kind']): Rule {
  const children: readonly Rule[] = rule.kind === 'document' ? [rule, newClause()] : rule.rules;
  if (kind === 'document')
    return children.find((child) => child.kind === 'document') ?? newClause();
  if (kind !== 'at-least-of') return { kind, rules: children };
  const count = rule.kind === 'at-least-of' ? rule.count : Math.min(2, children.length);
  return { kind, count, rules: children };
}

/** A predicate of a kind with values that hosts use most. */
export function newPredicate(kind: Predicate['kind'], type: DocumentType, today: Day): Predicate {
  const number = type.facts.find((fact) => fact.kind === 'number')?.key;
  switch (kind) {
    case 'valid-through':
      return { kind, at: 'end' };
    case 'not-older-than':
      return { kind, span: { amount: 12, unit: 'months' }, at: 'start' };
    case 'within-before':
      return { kind, span: { amount: 12, unit: 'weeks' }, at: 'start' };
    case 'end-of-month-validity':
      return { kind, span: { amount: 2, unit: 'years' }, at: 'end' };
    case 'season':
      return { kind, from: '07-01', to: '06-30', at: 'start' };
    case 'at-least':
      return { kind, fact: number ?? '', value: 0 };
    case 'attribute':
      return newAttribute(type, type.facts.find((fact) => fact.kind !== 'number')?.key ?? '');
    case 'issued-on-or-after':
      return { kind, day: today };
    case 'issued-in':
      return { kind, countries: ['US'] };
    case 'downloadable-until':
      return { kind, span: { amount: 365, unit: 'days' } };
  }
}

/** A comparison of a word: a question of yes or no is answered, of any other nothing is known yet. */
export function newAttribute(
  type: DocumentType,
  fact: string,
): Extract<Predicate, { kind: 'attribute' }> {
  const isYesNo = type.facts.find(({ key }) => key === fact)?.kind === 'yes-no';
  return isYesNo ? { kind: 'attribute', fact, oneOf: ['yes'] } : { kind: 'attribute', fact };
}

export function newCondition(kind: Condition['kind'] | 'always'): Condition | undefined {
  switch (kind) {
    case 'always':
      return undefined;
    case 'rotation-tag':
      return { kind, tag: '' };
    case 'nationality':
      return { kind, countries: [] };
    default:
      return { kind };
  }
}
