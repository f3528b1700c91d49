import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay, formatSpan } from '../shared/format-day.ts';
import type { Binding, ByWhen } from './by-when.ts';
import type { Circumstances } from './circumstances.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { slowestOf, startFor } from './lead-time.ts';

/** What remedies need beside the clauses: the days, and the step that the item is for. */
export interface RemedyGround {
  readonly circumstances: Circumstances;
  /**
   * - before-applying: for an application that has no day yet.
   * - overdue: for an application that went out on a day not told.
   * - dated: the step's day is known.
   */
  readonly step: 'before-applying' | 'overdue' | 'dated';
  /** Two ways want papers of one type: only the rule's words tell them apart. */
  readonly saysRule?: boolean | undefined;
}

/**
 * By when, in words: "by 3 May 2027, before the first day; start by 12 Apr 2027: it takes about 3
 * weeks (why)". Empty where nothing limits it.
 */
export function untilWords(
  toGet: readonly ClauseStanding[],
  when: ByWhen,
  ground: RemedyGround,
): Until {
  const { today } = ground.circumstances;
  const last = lastWords(toGet, when, ground);
  const start = startWords(toGet, when, today);
  const words = [last.words, start.words].filter((each) => each !== '').join('; ');
  return { words, brief: start.brief === '' ? last.brief : start.brief };
}

/** The same in a few words, for a line of a list. */
export interface Until {
  readonly words: string;
  readonly brief: string;
}

function lastWords(
  toGet: readonly ClauseStanding[],
  { by, binds, atOnce }: ByWhen,
  ground: RemedyGround,
): Until {
  const { circumstances } = ground;
  // What could not be had before the application is not overdue with it.
  const step = ground.step === 'overdue' && !atOnce ? 'dated' : ground.step;
  const isNamed = by !== undefined && (step === 'dated' || !UNNAMED.includes(binds));
  const limits = isNamed && (step === 'dated' || by < circumstances.days.start);
  const day = limits ? `by ${formatDay(by)}` : '';
  const words = limits ? `${day}${whyThen(by, binds, toGet)}` : '';
  if (step === 'before-applying') {
    if (day === '') return { words: 'when you apply', brief: 'when you apply' };
    const isClosing = binds === 'closing' || binds === 'application';
    return { words: isClosing ? words : `when you apply, and ${words}`, brief: day };
  }
  if (step === 'overdue' && day === '') return { words: 'as soon as possible', brief: 'now' };
  return { words, brief: day };
}

/** Days that nobody set for an application: words say "when you apply" in their place. */
const UNNAMED: readonly (Binding | undefined)[] = ['planned', 'before-start', 'first-day'];

/** What sets the day: the host's word for it, or the months in which it is given (our inference). */
function whyThen(by: Day, binds: Binding | undefined, toGet: readonly ClauseStanding[]): string {
  const isLast = toGet.some(({ type: { obtainable } }) => obtainable?.to === by.slice(5));
  switch (binds) {
    case 'window':
      return isLast ? ' (later it can hardly be had, as we infer)' : '';
    case undefined:
    case 'planned':
      return '';
    default:
      return `, ${WHY[binds]}`;
  }
}

const WHY: Readonly<Record<Exclude<Binding, 'window' | 'planned'>, string>> = {
  application: 'with the application',
  closing: 'when applications close',
  'documents-due': 'when the host wants its documents',
  'visa-in-hand': 'to have it in hand a week before',
  'before-start': 'before the first day',
  'first-day': 'the first day',
};

/**
 * "start by 4 Jan 2027: it takes about 3 weeks (why)", "start now: applications closed on 3 Jan 2027";
 * only how late it is where nothing is to be got, empty where it takes no time and is not late. What cannot be with the
 * host in time is followed by what to ask it.
 */
function startWords(
  toGet: readonly ClauseStanding[],
  { by, binds, startBy, late }: ByWhen,
  today: Day,
): Until {
  const types = toGet.map(({ type }) => type);
  const takes = takesWords(slowestOf(by ?? today, types));
  const why = [lateWords(late), takes].filter((words) => words !== '').join(', and ');
  // Only to be typed in, or looked after: that it is late is said all the same.
  if (toGet.length === 0) return { words: lateWords(late), brief: '' };
  if (startBy === undefined || why === '') return NO_DAY;
  const start = startBy <= today ? 'start now' : `start by ${formatDay(startBy)}`;
  const ask = askWords({ by, binds, late }, types, today);
  return { words: `${start}: ${why}${ask === '' ? '' : `; ${ask}`}`, brief: start };
}

/** What to ask the host where its own day for papers has passed, or is nearer than getting it takes. */
function askWords(
  { by, binds, late }: Pick<ByWhen, 'by' | 'binds' | 'late'>,
  types: readonly DocumentType[],
  today: Day,
): string {
  if (late?.day !== undefined && late.cause === 'documents-due') {
    return `ask the host whether it still takes it after ${formatDay(late.day)}`;
  }
  const isTooSlow = by !== undefined && startFor(by, types) < today;
  return isTooSlow && binds === 'documents-due'
    ? 'it would come after that day: ask the host whether it may follow'
    : '';
}

export const NO_DAY: Until = { words: '', brief: '' };

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
