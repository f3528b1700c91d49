import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay, formatSpan } from '../shared/format-day.ts';
import type { ByWhen } from './by-when.ts';
import type { Circumstances } from './circumstances.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { slowestOf } from './lead-time.ts';

/** What remedies need beside the clauses: the days, and the step that the item is for. */
export interface RemedyGround {
  readonly circumstances: Circumstances;
  /**
   * - before-applying: for an application that has no day yet.
   * - overdue: for an application that went out on a day not told.
   * - dated: the step's day is known.
   */
  readonly step: 'before-applying' | 'overdue' | 'dated';
  /** The last day on which getting these still helps. */
  readonly lastDayOf: (parts: readonly ClauseStanding[]) => Day | undefined;
}

/** "by 3 May 2027", "before you apply", "as soon as you can"; empty where nothing limits it. */
export function untilWords(
  by: Day | undefined,
  type: DocumentType,
  { step, circumstances }: RemedyGround,
): string {
  const limits = by !== undefined && (step === 'dated' || by < circumstances.days.start);
  const day = limits ? `by ${formatDay(by)}${whyThen(by, type)}` : '';
  if (step === 'before-applying')
    return day === '' ? 'before you apply' : `before you apply, and ${day}`;
  if (step === 'overdue') return day === '' ? 'as soon as you can' : day;
  return day;
}

/** Why a day that no host names is the last one: our inference, from the months in which it is given. */
export function whyThen(by: Day, { obtainable }: DocumentType): string {
  return obtainable !== undefined && by.slice(5) === obtainable.to
    ? ' (later it can hardly be had, as we infer)'
    : '';
}

/**
 * "Start by 4 Jan 2027: it takes about 3 weeks (why).", "Start now: applications closed on 3 Jan 2027.";
 * empty where nothing is to be got, or where it takes no time and is not late.
 */
export function startWords(
  toGet: readonly ClauseStanding[],
  { by, startBy, late }: ByWhen,
  today: Day,
): string {
  if (toGet.length === 0 || startBy === undefined) return '';
  const types = toGet.map(({ type }) => type);
  const takes = takesWords(slowestOf(by ?? today, types));
  const why = [lateWords(late), takes].filter((words) => words !== '').join(', and ');
  if (why === '') return '';
  return `${startBy <= today ? 'Start now' : `Start by ${formatDay(startBy)}`}: ${why}.`;
}

function takesWords(type: DocumentType | undefined): string {
  if (type?.lead === undefined) return '';
  const { span, why } = type.lead;
  return `it takes about ${formatSpan(span)}${why === '' ? '' : ` (${why})`}`;
}

/** "it was to go with your application of 16 Nov 2026". */
function lateWords(late: ByWhen['late']): string {
  if (late?.day === undefined) return '';
  const day = formatDay(late.day);
  switch (late.cause) {
    case 'application':
      return `it was to go with your application of ${day}`;
    case 'closing':
      return `applications closed on ${day}`;
    default:
      return `it was due on ${day}`;
  }
}
