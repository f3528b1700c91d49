import { sourceProblems } from '../requirements/requirement-problems.ts';
import { type Day, shiftDay } from '../shared/day.ts';
import {
  type FieldProblem,
  listProblems,
  monthDayProblems,
  problemIf,
  spanProblems,
  textProblems,
} from '../shared/field-problem.ts';
import type { AdmissionDemand, AdmissionRule } from './admission-rule.ts';

/** What keeps an admission rule from being saved, field by field; empty when it may be. */
export function admissionProblems(
  { demand, source }: Pick<AdmissionRule, 'demand' | 'source'>,
  today: Day,
): readonly FieldProblem[] {
  return [...demandProblems(demand), ...sourceProblems(source, today)];
}

/** The fields are named as in `AdmissionDemand`; those of a list's item as "blocks.0.end". */
export function demandProblems(demand: AdmissionDemand): readonly FieldProblem[] {
  switch (demand.kind) {
    case 'status':
      return listProblems(demand.oneOf, 'oneOf', 'Choose at least one.');
    case 'accreditation':
      return listProblems(demand.oneOf, 'oneOf', 'Name at least one, such as LCME.');
    case 'test-passed':
      return listProblems(demand.anyOf, 'anyOf', 'Name at least one test.');
    case 'score':
      return scoreProblems(demand);
    case 'clinical-weeks':
      return amountProblems(demand.atLeast, 'atLeast');
    case 'cores':
      return coresProblems(demand);
    case 'before-graduation':
      return spanProblems(demand.within, 'within');
    case 'ask':
      return textProblems(demand.question, 'question', 'Write what the host must be asked.');
    case 'block-weeks':
    case 'max-weeks':
      return amountProblems(demand.weeks, 'weeks');
    case 'max-electives':
      return amountProblems(demand.count, 'count');
    default:
      return dateProblems(demand);
  }
}

function dateProblems(demand: AdmissionDemand): readonly FieldProblem[] {
  switch (demand.kind) {
    case 'blocked-months':
      return [
        ...listProblems(demand.months, 'months', 'Choose at least one month.'),
        ...problemIf(demand.months.length === 12, 'months', 'Leave at least one month open.'),
      ];
    case 'fixed-blocks':
      return [
        ...listProblems(demand.blocks, 'blocks', 'Add at least one block.'),
        ...demand.blocks.flatMap(blockProblems),
      ];
    case 'last-day-of-year':
      return monthDayProblems(demand.on, 'on');
    case 'lead-time':
      return leadProblems(demand);
    case 'application-windows':
      return [
        ...listProblems(demand.windows, 'windows', 'Add at least one window.'),
        ...demand.windows.flatMap(windowProblems),
      ];
    case 'due-before':
      return [
        ...textProblems(demand.what, 'what', 'Write what has to be there.'),
        ...spanProblems(demand.span, 'span'),
      ];
    default:
      return [];
  }
}

type Of<Kind extends AdmissionDemand['kind']> = Extract<AdmissionDemand, { kind: Kind }>;

function scoreProblems({ test, atLeast, within }: Of<'score'>): readonly FieldProblem[] {
  return [
    ...textProblems(test, 'test', 'Write the name of the test.'),
    ...problemIf(!(atLeast > 0), 'atLeast', 'Write a number above 0.'),
    ...(within === undefined ? [] : spanProblems(within, 'within')),
  ];
}

function coresProblems({ atLeast, named = [] }: Of<'cores'>): readonly FieldProblem[] {
  if (atLeast !== undefined) return amountProblems(atLeast, 'atLeast');
  return listProblems(named, 'named', 'Write how many, or name at least one.');
}

function amountProblems(amount: number, field: string): readonly FieldProblem[] {
  return problemIf(!(Number.isInteger(amount) && amount >= 1), field, 'Write at least 1.');
}

function blockProblems(
  { start, end, applyBy }: Of<'fixed-blocks'>['blocks'][number],
  index: number,
): readonly FieldProblem[] {
  const late = applyBy !== undefined && applyBy > start;
  return [
    ...problemIf(end < start, `blocks.${index}.end`, 'Lies before the first day.'),
    ...problemIf(late, `blocks.${index}.applyBy`, 'Lies after the first day.'),
  ];
}

/** Any day will do to tell which of two spans reaches further back. */
const A_START = '2027-07-01' as Day;

function leadProblems({ closes, opens }: Of<'lead-time'>): readonly FieldProblem[] {
  if (opens === undefined) return spanProblems(closes, 'closes');
  const problems = [...spanProblems(closes, 'closes'), ...spanProblems(opens, 'opens')];
  if (problems.length > 0) return problems;
  const opensOn = shiftDay(A_START, opens, -1);
  const isLate = opensOn >= shiftDay(A_START, closes, -1);
  return problemIf(isLate, 'opens', 'Opens only when it has closed: write a longer time.');
}

function windowProblems(
  { from, to, answeredBy }: Of<'application-windows'>['windows'][number],
  index: number,
): readonly FieldProblem[] {
  return [
    ...monthDayProblems(from, `windows.${index}.from`),
    ...monthDayProblems(to, `windows.${index}.to`),
    ...(answeredBy === undefined
      ? []
      : monthDayProblems(answeredBy, `windows.${index}.answeredBy`)),
  ];
}
