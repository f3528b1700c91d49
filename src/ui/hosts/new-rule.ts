import { partsOf } from '../../core/requirements/parts-of.ts';
import type { Requirement, Rule } from '../../core/requirements/requirement.ts';
import { type Day, parseDay } from '../../core/shared/day.ts';

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
  const parts = partsOf(rule);
  const children = parts.length > 0 ? parts : [rule, newClause()];
  switch (kind) {
    case 'document':
      return children.find((child) => child.kind === 'document') ?? newClause();
    case 'applicant':
      return (
        children.find((child) => child.kind === 'applicant') ?? {
          kind,
          condition: { kind: 'born-before', day: parseDay('1957-01-01') },
        }
      );
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
