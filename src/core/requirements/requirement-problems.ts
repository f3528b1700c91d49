import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import {
  type FieldProblem,
  listProblems,
  monthDayProblems,
  problemIf,
  spanProblems,
  textProblems,
} from '../shared/field-problem.ts';
import type { Condition, Predicate, Requirement, Rule } from './requirement.ts';

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
  return [...joinProblems(rule), ...rule.rules.flatMap(ruleProblems)];
}

/** What is wrong with how the parts are joined, without the parts themselves. */
export function joinProblems(rule: Exclude<Rule, { kind: 'document' }>): readonly FieldProblem[] {
  const parts = rule.rules.length;
  if (parts === 0) return [{ field: 'rules', says: 'Add at least one part.' }];
  if (rule.kind !== 'at-least-of') return [];
  const fits = Number.isInteger(rule.count) && rule.count >= 1 && rule.count <= parts;
  return problemIf(!fits, 'count', `Write a number from 1 to ${parts}, the number of parts.`);
}

/** The fields of one demand are named as in `Predicate`. */
export function predicateProblems(predicate: Predicate): readonly FieldProblem[] {
  switch (predicate.kind) {
    case 'not-older-than':
    case 'within-before':
    case 'end-of-month-validity':
    case 'downloadable-until':
      return spanProblems(predicate.span, 'span');
    case 'valid-through':
      return predicate.plus === undefined ? [] : spanProblems(predicate.plus, 'plus');
    case 'season':
      return seasonProblems(predicate);
    case 'at-least':
      return [
        ...factProblems(predicate.fact),
        ...problemIf(!(predicate.value > 0), 'value', 'Write a number above 0.'),
      ];
    case 'attribute':
      return attributeProblems(predicate);
    case 'issued-on-or-after':
      return [];
    case 'issued-in':
      return listProblems(predicate.countries, 'countries', 'Name at least one country.');
  }
}

function seasonProblems({
  from,
  to,
  dueBy,
}: Extract<Predicate, { kind: 'season' }>): readonly FieldProblem[] {
  const bounds = [...monthDayProblems(from, 'from'), ...monthDayProblems(to, 'to')];
  if (dueBy === undefined) return bounds;
  const inside = from <= to ? from <= dueBy && dueBy <= to : dueBy >= from || dueBy <= to;
  return [
    ...bounds,
    ...monthDayProblems(dueBy, 'dueBy'),
    ...problemIf(!inside, 'dueBy', 'Lies outside the season.'),
  ];
}

function attributeProblems({
  fact,
  oneOf = [],
  noneOf = [],
}: Extract<Predicate, { kind: 'attribute' }>): readonly FieldProblem[] {
  const both = oneOf.find((word) =>
    noneOf.some((other) => other.trim().toLowerCase() === word.trim().toLowerCase()),
  );
  return [
    ...factProblems(fact),
    ...listProblems([...oneOf, ...noneOf], 'oneOf', 'Name at least one word, here or as refused.'),
    ...problemIf(both !== undefined, 'noneOf', `"${both}" is asked for and refused at once.`),
  ];
}

function factProblems(fact: string): readonly FieldProblem[] {
  return textProblems(fact, 'fact', 'Choose what is compared.');
}

export function conditionProblems(condition: Condition | undefined): readonly FieldProblem[] {
  if (condition?.kind === 'rotation-tag')
    return textProblems(condition.tag, 'tag', 'Write the mark that the rotation must carry.');
  if (condition?.kind === 'nationality')
    return listProblems(condition.countries, 'countries', 'Name at least one country.');
  return [];
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
