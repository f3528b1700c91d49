import { CATALOGUE } from '../../documents/catalogue.ts';
import { findType } from '../../documents/find-type.ts';
import { seasonBefore } from '../../documents/season.ts';
import { lowerTitle } from '../../requirements/describe-type.ts';
import { listWords } from '../../requirements/describe-words.ts';
import type { Phase } from '../../requirements/requirement.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { addDays, type Day, type Span, shiftDay } from '../../shared/day.ts';
import {
  type FieldProblem,
  listProblems,
  monthDayProblems,
  spanProblems,
} from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import type { DocumentsBound } from '../judging/documents-bound.ts';
import { earliestStart } from '../judging/earliest-start.ts';
import type { Finding } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type GrammaticalNumber, MANY, ONE } from '../judging/grammatical-number.ts';
import { judgeDueDay } from '../judging/judge-due-day.ts';
import type { DemandKind } from './demand-kind.ts';

/** When they are due: so long before the start, or on the last such day of the year before it, "MM-DD". */
export type DocumentsDay =
  | { readonly kind: 'before-start'; readonly span: Span }
  | { readonly kind: 'day-of-year'; readonly day: string };

/**
 * The day on which documents are with the host: all of them 30 days before the start, 45 where a visa
 * is needed (as a condition of the rule), the complete set by 1 February. Every verdict on what it
 * binds is due then.
 */
export interface DocumentsDueDemand {
  readonly kind: 'documents-due';
  readonly binds: DocumentsBound;
  readonly by: DocumentsDay;
}

export const documentsDue: DemandKind<DocumentsDueDemand> = {
  group: 'Applying in time',
  title: 'Documents due',
  fresh: () => ({
    kind: 'documents-due',
    binds: { kind: 'all' },
    by: { kind: 'before-start', span: { amount: 4, unit: 'weeks' } },
  }),
  problems,
  say: ({ binds, by }) => `${thingOf(binds)}: with the host ${sayDay(by)}`,
  judge,
  countsOthers: false,
  daysFor: ({ binds, by }, rotation) => [
    {
      what: 'documents',
      binds,
      day: dueDay(by, rotation),
      thing: thingOf(binds),
      why: `wants ${numberOf(binds).it} ${sayWhen(by)}`,
    },
  ],
  subject: ({ binds }) => thingOf(binds),
};

const OF_PHASE: Readonly<Record<Phase, string>> = {
  apply: 'all documents for the application',
  'after-offer': 'all documents that follow the offer',
  'before-start': 'all documents for the start',
  'day-one': 'all documents for the first day',
};

function thingOf(binds: DocumentsBound): string {
  switch (binds.kind) {
    case 'all':
      return 'all documents';
    case 'phase':
      return OF_PHASE[binds.phase];
    case 'types': {
      const titles = binds.types.map((key) => lowerTitle(findType(CATALOGUE, key)));
      return `the ${listWords(titles, 'and')}`;
    }
  }
}

function numberOf(binds: DocumentsBound): GrammaticalNumber {
  return binds.kind === 'types' && binds.types.length === 1 ? ONE : MANY;
}

function sayDay(by: DocumentsDay): string {
  if (by.kind === 'day-of-year') return `by ${formatMonthDay(by.day)} before the first day`;
  return by.span.amount === 0
    ? 'by the first day'
    : `at least ${formatSpan(by.span)} before the first day`;
}

function sayWhen(by: DocumentsDay): string {
  if (by.kind === 'day-of-year') {
    return `by ${formatMonthDay(by.day)}; that it is the last one before the start is our inference`;
  }
  return by.span.amount === 0 ? 'by the first day' : `${formatSpan(by.span)} before the start`;
}

function dueDay(by: DocumentsDay, { start }: Pick<Rotation, 'start'>): Day {
  return by.kind === 'before-start' ? shiftDay(start, by.span, -1) : lastBefore(by.day, start);
}

/** The last such day of a year that lies before a start. */
function lastBefore(monthDay: string, start: Day): Day {
  return seasonBefore(addDays(start, -1), { from: monthDay, to: monthDay }).first;
}

function judge({ binds, by }: DocumentsDueDemand, given: Given): Finding {
  const { rotation, today } = given;
  const due = dueDay(by, rotation);
  const from =
    by.kind === 'before-start' ? earliestStart(today, by.span) : nextAfter(by.day, today);
  const otherwise = `Choose a first day from ${formatDay(from)} on, or ask the host.`;
  return judgeDueDay({ thing: thingOf(binds), number: numberOf(binds), due, otherwise }, given);
}

/** The day after the next such day of a year: the first start that it serves. */
function nextAfter(monthDay: string, today: Day): Day {
  const bounds = { from: monthDay, to: monthDay };
  const last = seasonBefore(addDays(today, 366), bounds).first;
  const one = lastBefore(monthDay, last);
  return addDays(one >= today ? one : last, 1);
}

function problems({ binds, by }: DocumentsDueDemand): readonly FieldProblem[] {
  return [
    ...(binds.kind === 'types'
      ? listProblems(binds.types, 'binds.types', 'Choose at least one document.')
      : []),
    ...(by.kind === 'before-start'
      ? spanProblems(by.span, 'by.span', 0)
      : monthDayProblems(by.day, 'by.day')),
  ];
}
