import { type ImmunizationRecord, VACCINES } from '../../immunizations/immunization-record.ts';
import { byWhen } from '../../requirements/by-when.ts';
import type { Circumstances } from '../../requirements/circumstances.ts';
import type { ClauseStanding, DocumentRule } from '../../requirements/clause-standing.ts';
import type { DueDay } from '../../requirements/due-day.ts';
import { failsByOutcome } from '../../requirements/explain-shortfall.ts';
import { isToType } from '../../requirements/is-to-type.ts';
import { earlierOf } from '../../requirements/issue-window.ts';
import { plainWord } from '../../requirements/plain-word.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import { addDays, type Day, daysBetween, shiftDay } from '../../shared/day.ts';
import type { HostId } from '../../shared/id.ts';
import { askedProof } from './asked-proof.ts';
import { courseLeft } from './course-left.ts';
import { fewestPapers, type ToServe } from './fewest-papers.ts';

/** What a way costs from where the person stands; compared in this order. */
export interface WayCost {
  /** Clauses that nothing can meet in time. */
  readonly late: number;
  /** Papers to get, doses to have and blood to be drawn. */
  readonly things: number;
  /** Days until all of it can be there, at the least; of several ways together their sum. */
  readonly days: number;
}

/** What costs are counted in. */
export interface CostGround {
  readonly circumstances: Circumstances;
  /** The host's days for the item. */
  readonly due: readonly DueDay[];
  readonly record: ImmunizationRecord;
  /** Whose own papers serve nobody else; absent: no other host is looked at. */
  readonly host?: HostId | undefined;
}

/** Less than 0 where the first costs less. */
export function compareCost(a: WayCost, b: WayCost): number {
  return a.late - b.late || a.things - b.things || a.days - b.days;
}

/** What lacks on a way: alone, or as one of several that want papers of their own. */
export type Lacking = readonly (readonly ClauseStanding[])[];

/** One clause to be met, from here. */
export interface Errand extends ToServe {
  /** What it is had as: a paper of a type, of a host's own papers at that host. */
  readonly kind: string;
  /** Nothing to get: it is here and only to be typed in. */
  readonly isHere: boolean;
  /** Doses still to be given for it. */
  readonly doses: number;
  /** A laboratory's result is asked for, which no dose brings. */
  readonly isBlood: boolean;
  readonly days: number;
  readonly isLate: boolean;
}

export function errandsOf(lacking: Lacking, ground: CostGround): readonly Errand[] {
  return lacking.flatMap((parts) => {
    const group = parts.length > 1 ? parts : undefined;
    return parts.map((part) => ({ ...errandOf(part, ground), group }));
  });
}

export function countLate(errands: readonly Errand[]): number {
  return errands.filter(({ isLate }) => isLate).length;
}

/** The days until the last of them can be there. */
export function longest(errands: readonly Errand[]): number {
  return Math.max(0, ...errands.map(({ days }) => days));
}

/** Everything to get for these, what serves several once. */
export function countThings(errands: readonly Errand[]): number {
  const kinds = new Map<string, Errand[]>();
  for (const errand of errands) {
    const same = kinds.get(errand.kind);
    if (same === undefined) kinds.set(errand.kind, [errand]);
    else same.push(errand);
  }
  return [...kinds.values()].reduce((sum, ofKind) => sum + countOfKind(ofKind), 0);
}

/** Of one kind; the last of several doses brings the paper, the blood is drawn by itself. */
export function countOfKind(errands: readonly Errand[]): number {
  const toGet = errands.filter(({ isHere }) => !isHere);
  if (toGet.length === 0) return 0;
  const blood = toGet.filter(({ isBlood }) => isBlood);
  const others = toGet.filter(({ isBlood }) => !isBlood);
  const doses = Math.max(0, ...toGet.map((errand) => errand.doses));
  return Math.max(doses, fewestPapers(others)) + fewestPapers(blood);
}

const NO_WORDS: ReadonlyMap<string, readonly string[]> = new Map();

function errandOf(part: ClauseStanding, ground: CostGround): Errand {
  const { circumstances, due, record, host } = ground;
  const { today } = circumstances;
  const { type, fresh, rule } = part;
  const kind = type.belongsTo === 'host' ? `${type.key} ${host ?? ''}` : type.key;
  const here = { kind, window: {}, words: NO_WORDS, doses: 0, isBlood: false, days: 0 };
  if (isToType(part)) return { ...here, isHere: true, isLate: false };
  const { visits, days: course } = courseLeft(rule, record, circumstances);
  const isVaccine = VACCINES.some((one) => one === rule.type);
  const isBlood = isVaccine && askedProof(rule.predicates) === 'blood';
  const lead = type.lead === undefined ? 0 : daysBetween(today, shiftDay(today, type.lead.span));
  const { by } = byWhen({ due, today, window: { from: fresh?.from }, types: [type] });
  const last = earlierOf(fresh?.to, by);
  const days = Math.max(course, lead, waitFor(fresh?.from, today));
  // Nobody can choose the result of a test: one that was positive is not mended by another.
  const isLate =
    fresh === undefined ||
    failsByOutcome(part) ||
    (last !== undefined && addDays(today, days) > last);
  return {
    kind,
    window: isLate ? { from: fresh?.from, to: fresh?.to } : { from: fresh.from, to: last },
    words: wordsOf(rule),
    isHere: false,
    // The paper alone takes a visit too, which is counted as that paper.
    doses: isBlood || visits > 1 ? visits - (isBlood ? 1 : 0) : 0,
    isBlood,
    days,
    isLate,
  };
}

/** Words that the paper has to choose from; what it is to keep from leaves it others. */
function wordsOf({ predicates }: DocumentRule): ReadonlyMap<string, readonly string[]> {
  const asked = predicates.flatMap((predicate) => wantedFact(predicate) ?? []);
  const words = asked.flatMap(({ key, oneOf }) =>
    oneOf === undefined ? [] : [[key, oneOf.map(plainWord)] as const],
  );
  return words.length === 0 ? NO_WORDS : new Map(words);
}

function waitFor(from: Day | undefined, today: Day): number {
  return from === undefined ? 0 : Math.max(0, daysBetween(today, from));
}
