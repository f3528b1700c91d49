import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { type FieldProblem, problemIf, textProblems } from '../shared/field-problem.ts';
import type { Condition } from './conditions/condition.ts';
import { kindOf as conditionKindOf } from './conditions/condition-kinds.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import type { JoinedRule, Requirement, Rule } from './requirement.ts';

/** What keeps a requirement from being saved, field by field; empty when it may be. */
export function requirementProblems(
  requirement: Omit<Requirement, 'id'>,
  today: Day,
): readonly FieldProblem[] {
  const { title, rule, appliesWhen, source } = requirement;
  return [
    ...textProblems(title, 'title', 'Give it a short title.'),
    ...ruleProblems(rule),
    ...conditionProblems(appliesWhen),
    ...sourceProblems(source, today),
  ];
}

/** The whole tree; the fields of a part do not say which part, since each part shows its own. */
export function ruleProblems(rule: Rule): readonly FieldProblem[] {
  if (rule.kind === 'document') return rule.predicates.flatMap(predicateProblems);
  if (rule.kind === 'applicant') return conditionProblems(rule.condition);
  return [...joinProblems(rule), ...rule.rules.flatMap(ruleProblems)];
}

/** What is wrong with how the parts are joined, without the parts themselves. */
export function joinProblems(rule: JoinedRule): readonly FieldProblem[] {
  const parts = rule.rules.length;
  if (parts === 0) return [{ field: 'rules', says: 'Add at least one part.' }];
  switch (rule.kind) {
    case 'all':
    case 'any':
    case 'distinct':
      return [];
    case 'at-least-of': {
      const fits = Number.isInteger(rule.count) && rule.count >= 1 && rule.count <= parts;
      return problemIf(!fits, 'count', `Write a number from 1 to ${parts}, the number of parts.`);
    }
  }
}

/** The fields of one demand are named as in `Predicate`. */
export function predicateProblems(predicate: Predicate): readonly FieldProblem[] {
  return kindOf(predicate).problems(predicate);
}

export function conditionProblems(condition: Condition | undefined): readonly FieldProblem[] {
  return condition === undefined
    ? []
    : conditionKindOf(condition).problems(condition, conditionKindOf);
}

/** An address may be left out, for a rule of one's own; a day to come was not read on. */
export function sourceProblems({ url, readOn }: Source, today: Day): readonly FieldProblem[] {
  const isAddress = url.trim() === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url.trim());
  return [
    ...problemIf(
      !isAddress,
      'url',
      'Write the whole address, from https:// on, or leave it empty.',
    ),
    ...problemIf(readOn > today, 'readOn', 'Lies in the future.'),
  ];
}
