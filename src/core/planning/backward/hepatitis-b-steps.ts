import {
  hepatitisBSeries,
  isComplete,
  isHeplisav,
  isTwinrix,
} from '../../immunizations/hepatitis-b-series.ts';
import type { Dose } from '../../immunizations/immunization-record.ts';
import { RECORD_SOURCES } from '../../immunizations/record-sources.ts';
import { listWords } from '../../requirements/describe-words.ts';
import { laterOf } from '../../requirements/issue-window.ts';
import { compareText } from '../../shared/compare-text.ts';
import { addDays, addMonths, type Day } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { BackwardStep } from '../backward-step.ts';
import type { Need } from '../renewals/unit.ts';
import {
  askedBy,
  type BackwardRows,
  dueOf,
  hostNames,
  openNeeds,
  rotationsOf,
} from './backward-input.ts';

const INTERVALS = RECORD_SOURCES.hepatitisBDoses;
const TITER = RECORD_SOURCES.hepatitisBTiter;

const WEEK = 7;
/** The titer is drawn 4 to 8 weeks after the last dose. */
const TITER_FROM = 4 * WEEK;
const TITER_TO = 8 * WEEK;
/** Least days from the first to the third dose. */
const FIRST_TO_THIRD = 16 * WEEK;

/** A series as a chain of last days, counted back from its last dose. */
interface Series {
  readonly key: 'three-doses' | 'heplisav';
  readonly name: string;
  /** The last day of each dose when the last one is given on `last`. */
  readonly days: (last: Day) => readonly Day[];
  /** Least days from one dose to the next. */
  readonly gaps: readonly number[];
}

const THREE_DOSES: Series = {
  key: 'three-doses',
  name: 'three doses over 6 months',
  days: (last) => [addMonths(last, -6), addDays(last, -8 * WEEK), last],
  gaps: [4 * WEEK, 8 * WEEK],
};
const HEPLISAV: Series = {
  key: 'heplisav',
  name: 'Heplisav-B, two doses 28 days apart',
  days: (last) => [addDays(last, -4 * WEEK), last],
  gaps: [4 * WEEK],
};

/**
 * Hepatitis B, counted back from the first host that can still be served: the quantitative titer, 4
 * to 8 weeks before it the last dose, before that the others. The usual series of three begins 7 to 8
 * months before; where that is too late, Heplisav-B 2 to 3 months before. Days are the last ones: with
 * the titer 4 weeks after the last dose. Doses on record count, and so do those that a paper states. A
 * titer on paper that is too low asks for a further dose first.
 */
export function hepatitisBSteps(rows: BackwardRows): BackwardStep[] {
  const needs = openNeeds(rows, 'hepatitis-b');
  if (needs.length === 0) return [];
  // Doses given before they could count are passed over, as everywhere.
  const byDay = [...rows.record].sort((a, b) => compareText(a.on, b.on));
  const doses = hepatitisBSeries(byDay).series.at(-1) ?? [];
  const papers = stated(rows, doses);
  const series = chooseSeries(doses, needs, rows);
  const target = firstInTime(series, papers.done ? undefined : doses, needs, rows);
  const drawBy = drawDay(target, rows);
  return [
    ...(papers.done ? [] : doseSteps(series, doses, target, drawBy, needs)),
    ...(papers.titer === undefined ? [] : [furtherDoseStep(papers.titer, target, drawBy, needs)]),
    titerStep(drawBy, target, {
      last: papers.titer === undefined && isComplete(doses) ? doses.at(-1) : undefined,
      needs,
      today: rows.today,
    }),
  ];
}

/** What papers and the record say in numbers: a series that is done, a titer that did not do. */
function stated(
  { documents, record, proofs = [] }: BackwardRows,
  doses: readonly Dose[],
): {
  readonly done: boolean;
  readonly titer?: number | undefined;
} {
  const facts = [
    ...documents.filter(({ type }) => type === 'hepatitis-b').flatMap(({ versions }) => versions),
    ...proofs.filter(({ type }) => type === 'hepatitis-b'),
  ].map((one) => one.facts);
  const titers = [
    ...facts.map((one) => one.titer),
    ...record.map((entry) =>
      entry.kind === 'titer' && entry.analyte === 'anti-hbs' ? entry.value : undefined,
    ),
  ].filter((value): value is number => typeof value === 'number');
  const counts = facts.map((one) => one.doses).filter((value) => typeof value === 'number');
  return {
    done:
      titers.length > 0 ||
      isComplete(doses) ||
      counts.some((count) => count >= THREE_DOSES.gaps.length + 1),
    titer: titers.length === 0 ? undefined : Math.max(...titers),
  };
}

function furtherDoseStep(
  titer: number,
  target: Need,
  drawBy: Day,
  needs: readonly Need[],
): BackwardStep {
  return {
    key: 'hepatitis-b:further-dose',
    day: addDays(drawBy, -TITER_FROM),
    title: 'Ask your physician about a further hepatitis B dose',
    why: `The antibody was ${titer} mIU/mL, and ${target.served.hostName} wants more; after a dose the titer is drawn again 4 to 8 weeks later. A negative one means a second series.`,
    rotations: rotationsOf(needs),
    source: TITER,
  };
}

function drawDay(need: Need, rows: BackwardRows): Day {
  return askedBy(rows, 'hepatitis-b', need);
}

function chooseSeries(doses: readonly Dose[], needs: readonly Need[], rows: BackwardRows): Series {
  if (doses.some(isHeplisav)) return HEPLISAV;
  if (doses.length > 0) return THREE_DOSES;
  const inTime = needs.some((need) => comesInTime(THREE_DOSES, doses, drawDay(need, rows), rows));
  return inTime ? THREE_DOSES : HEPLISAV;
}

/** Every dose that is left, or the draw alone where none is, has a day from today on and after its interval. */
function comesInTime(
  series: Series,
  doses: readonly Dose[] | undefined,
  drawBy: Day,
  { today }: BackwardRows,
): boolean {
  if (doses === undefined) return drawBy >= today;
  const next = series.days(addDays(drawBy, -TITER_FROM))[doses.length];
  return (next ?? drawBy) >= (laterOf(today, nextDoseFrom(series, doses)) ?? today);
}

/** The first day on which the dose after these counts. */
function nextDoseFrom({ gaps }: Series, doses: readonly Dose[]): Day | undefined {
  const [first] = doses;
  const last = doses.at(-1);
  const gap = gaps[doses.length - 1];
  if (first === undefined || last === undefined || gap === undefined) return undefined;
  const since =
    isTwinrix(last) && doses.length === 2 ? addMonths(last.on, 5) : addDays(last.on, gap);
  return doses.length === 2 ? laterOf(since, addDays(first.on, FIRST_TO_THIRD)) : since;
}

/** The earliest host for which the rest still comes in time, else the last of all. */
function firstInTime(
  series: Series,
  doses: readonly Dose[] | undefined,
  needs: readonly Need[],
  rows: BackwardRows,
): Need {
  const first = needs.find((need) => comesInTime(series, doses, drawDay(need, rows), rows));
  const chosen = first ?? needs.at(-1);
  if (chosen === undefined) throw new RangeError('a series needs a host');
  return chosen;
}

const NTH = ['first', 'second', 'third'];

function doseSteps(
  series: Series,
  doses: readonly Dose[],
  target: Need,
  drawBy: Day,
  needs: readonly Need[],
): BackwardStep[] {
  const days = series.days(addDays(drawBy, -TITER_FROM));
  return days.flatMap((day, index) => {
    if (index < doses.length) return [];
    const title =
      index === 0
        ? 'Begin the hepatitis B series, if you were never vaccinated'
        : `Have the ${NTH[index] ?? 'next'} hepatitis B dose`;
    const from = index === doses.length ? nextDoseFrom(series, doses) : undefined;
    const why = `${target.served.hostName} wants the antibody result; counted back over the titer, 4 to 8 weeks after the last dose, and ${series.name}. The count back is our inference from the intervals.`;
    const key = `hepatitis-b:dose-${index + 1}`;
    return [{ key, day, from, title, why, rotations: rotationsOf(needs), source: INTERVALS }];
  });
}

function titerStep(
  drawBy: Day,
  target: Need,
  given: {
    /** The dose that the titer follows, where none is left to be given. */
    readonly last: Dose | undefined;
    readonly needs: readonly Need[];
    readonly today: Day;
  },
): BackwardStep {
  const { last, needs, today } = given;
  const from = last === undefined ? undefined : addDays(last.on, TITER_FROM);
  const hosts = `${listWords(hostNames(needs).slice(0, 3), 'and')} ${needs.length === 1 ? 'wants' : 'want'}`;
  return {
    key: 'hepatitis-b:titer',
    day: drawBy,
    from: from !== undefined && from < drawBy && from > today ? from : undefined,
    title: 'Have the quantitative hepatitis B antibody drawn',
    why: `${hosts} the number, not "positive"; ${bestTime(last, today)}, so that the report is there by ${formatDay(dueOf(target))}.`,
    rotations: rotationsOf(needs),
    source: TITER,
  };
}

/** When the blood is best drawn; after a series of long ago the weeks after it help nobody. */
function bestTime(last: Dose | undefined, today: Day): string {
  if (last === undefined) return 'drawn 4 to 8 weeks after the last dose';
  const to = addDays(last.on, TITER_TO);
  if (to < today) {
    return 'the 4 to 8 weeks after your last dose are over, so ask whether a draw now is enough or a dose comes first';
  }
  return `drawn between ${formatDay(addDays(last.on, TITER_FROM))} and ${formatDay(to)} after the last dose`;
}
