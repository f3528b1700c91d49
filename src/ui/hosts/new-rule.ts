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
  switch (kind) {
    case 'document':
      return children.find((child) => child.kind === 'document') ?? newClause();
    case 'all':
    case 'any':
    case 'distinct':
      return { kind, rules: children };
    case 'at-least-of': {
      const count = rule.kind === 'at-least-of' ? rule.count : Math.min(2, children.length);
      return { kind, count, rules: children };
    }
  }
}

export function newCondition(kind: Condition['kind'] | 'always'): Condition | undefined {
  switch (kind) {
    case 'always':
      return undefined;
    case 'rotation-tag':
      return { kind, tag: '' };
    case 'nationality':
      return { kind, countries: [] };
    case 'not-taught-in-english':
    case 'bcg-given':
      return { kind };
  }
}
