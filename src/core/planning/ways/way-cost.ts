import type { ImmunizationRecord } from '../../immunizations/immunization-record.ts';
import { byWhen } from '../../requirements/by-when.ts';
import type { Circumstances } from '../../requirements/circumstances.ts';
import type { ClauseStanding } from '../../requirements/clause-standing.ts';
import type { DueDay } from '../../requirements/due-day.ts';
import { failsByOutcome } from '../../requirements/explain-shortfall.ts';
import { fewestDates } from '../../requirements/fewest-dates.ts';
import { earlierOf } from '../../requirements/issue-window.ts';
import { isRecordAlone } from '../../requirements/shelf.ts';
import { addDays, type Day, daysBetween, shiftDay } from '../../shared/day.ts';
import { courseLeft } from './course-left.ts';

/** What a way costs from where the person stands; compared in this order. */
export interface WayCost {
  /** Clauses that nothing can meet in time. */
  readonly late: number;
  /** Papers to get and doses to have. */
  readonly things: number;
  /** Days until all of it can be there, at the least. */
  readonly days: number;
}

/** What costs are counted in. */
export interface CostGround {
  readonly circumstances: Circumstances;
  /** The host's days for the item. */
  readonly due: readonly DueDay[];
  readonly record: ImmunizationRecord;
  /** True for what is got for another host anyway. */
  readonly isFree?: ((part: ClauseStanding) => boolean) | undefined;
}

/** Less than 0 where the first costs less. */
export function compareCost(a: WayCost, b: WayCost): number {
  return a.late - b.late || a.things - b.things || a.days - b.days;
}

/**
 * What it costs to get all of these. Of one type the fewest papers that could serve, since one may
 * serve several clauses, and the most doses that any of them asks for.
 */
export function costOf(lacks: readonly ClauseStanding[], ground: CostGround): WayCost {
  const paid = lacks.filter((part) => ground.isFree?.(part) !== true);
  const errands = paid.map((part) => errandOf(part, ground));
  const byType = [...new Set(paid.map(({ rule }) => rule.type))].map((type) =>
    errands.filter(({ part }) => part.rule.type === type),
  );
  return {
    late: errands.filter(({ isLate }) => isLate).length,
    things: byType.reduce((sum, ofType) => sum + thingsOf(ofType), 0),
    days: Math.max(0, ...errands.map(({ days }) => days)),
  };
}

/** One clause to be met, from here. */
interface Errand {
  readonly part: ClauseStanding;
  readonly visits: number;
  readonly days: number;
  readonly isLate: boolean;
}

/** What is here and only to be typed in is no thing to get; the last of several doses brings the paper. */
function thingsOf(errands: readonly Errand[]): number {
  const toGet = errands.filter(({ part }) => !isToType(part));
  if (toGet.length === 0) return 0;
  const papers = fewestDates(toGet.map(({ part }) => part.fresh ?? {}));
  return Math.max(papers, ...toGet.map(({ visits }) => visits));
}

/**
 * True where a paper is here and only something printed on it has to be typed in or put right. What the immunization
 * record says without a paper prints nothing more.
 */
export function isToType({ status, entry }: ClauseStanding): boolean {
  const isOpen = status === 'undated' || status === 'dated-ahead';
  return isOpen && entry !== undefined && !isRecordAlone(entry);
}

function errandOf(part: ClauseStanding, { circumstances, due, record }: CostGround): Errand {
  const { today } = circumstances;
  if (isToType(part)) return { part, visits: 0, days: 0, isLate: false };
  const { visits, days: course } = courseLeft(part.rule, record, circumstances);
  const { type, fresh } = part;
  const lead = type.lead === undefined ? 0 : daysBetween(today, shiftDay(today, type.lead.span));
  const window = { from: fresh?.from };
  const { by } = byWhen({ due, today, window, types: [type] });
  const last = earlierOf(fresh?.to, by);
  const days = Math.max(course, lead, waitFor(fresh?.from, today));
  // Nobody can choose the result of a test: one that was positive is not mended by another.
  const isLate =
    fresh === undefined ||
    failsByOutcome(part) ||
    (last !== undefined && addDays(today, days) > last);
  return { part, visits, days, isLate };
}

function waitFor(from: Day | undefined, today: Day): number {
  return from === undefined ? 0 : Math.max(0, daysBetween(today, from));
}
