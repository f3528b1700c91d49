import type { DocumentType } from '../documents/document-type.ts';
import { type Day, shiftDay } from '../shared/day.ts';
import { formatDay, formatSpan } from '../shared/format-day.ts';
import type { Circumstances } from './circumstances.ts';
import type { ClauseStanding } from './clause-standing.ts';

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

/** "Start by 4 Jan 2027: it takes about 3 weeks (why)."; empty where no lead time counts. */
export function startWords(
  standings: readonly ClauseStanding[],
  by: Day | undefined,
  today: Day,
): string {
  if (by === undefined) return '';
  let first: { start: Day; type: DocumentType } | undefined;
  for (const { type } of standings) {
    if (type.lead === undefined) continue;
    const start = shiftDay(by, type.lead.span, -1);
    if (start < by && (first === undefined || start < first.start)) first = { start, type };
  }
  const lead = first?.type.lead;
  if (first === undefined || lead === undefined) return '';
  const when = first.start <= today ? 'Start now' : `Start by ${formatDay(first.start)}`;
  const why = lead.why.replace(/\.$/, '');
  return `${when}: it takes about ${formatSpan(lead.span)}${why === '' ? '' : ` (${why})`}.`;
}
