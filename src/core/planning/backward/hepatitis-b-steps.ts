import {
  dosesLeft,
  hepatitisBSeries,
  isComplete,
  isHeplisav,
  nextDoseFrom,
} from '../../immunizations/hepatitis-b-series.ts';
import type { Dose, ImmunizationRecord } from '../../immunizations/immunization-record.ts';
import { soundEntries } from '../../immunizations/record-circumstances.ts';
import { RECORD_SOURCES } from '../../immunizations/record-sources.ts';
import { ANTI_HBS_AFTER_DAYS, HEPATITIS_B } from '../../immunizations/schedules.ts';
import { antiHbsValue } from '../../immunizations/titer-standing.ts';
import type { DocumentRule } from '../../requirements/clause-standing.ts';
import { laterOf } from '../../requirements/issue-window.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import { addDays, addMonths, type Day } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { CountedStep } from '../backward-step.ts';
import type { Need } from '../renewals/unit.ts';
import { courseLeft } from '../ways/course-left.ts';
import { askedBy, type BackwardRows, dueOf, openNeeds, rotationsOf } from './backward-input.ts';
import { proofAsked, sayBlood, sayOtherWays, takesDoses } from './say-proof.ts';

const INTERVALS = RECORD_SOURCES.hepatitisBDoses;
const TITER = RECORD_SOURCES.hepatitisBTiter;

/** A course as a chain of last days, counted back from its last dose. */
interface Course {
  readonly name: string;
  /** The last day of each dose when the last one is given on `last`. */
  readonly days: (last: Day) => readonly Day[];
}

const THREE_DOSES: Course = {
  name: `three doses over ${HEPATITIS_B.usualMonths} months`,
  days: (last) => [
    addMonths(last, -HEPATITIS_B.usualMonths),
    addDays(last, -HEPATITIS_B.secondToThird),
    last,
  ],
};
const HEPLISAV: Course = {
  name: `Heplisav-B, two doses ${HEPATITIS_B.heplisav} days apart`,
  days: (last) => [addDays(last, -HEPATITIS_B.heplisav), last],
};

/**
 * Hepatitis B, counted back from the first host that can still be served: the quantitative titer, 4
 * to 8 weeks before it the last dose, before that the others. The usual series of three begins 7 to 8
 * months before; where that is too late, Heplisav-B 2 to 3 months before. Days are the last ones: with
 * the titer 4 weeks after the last dose. Doses count as the record counts them, and so do those that a paper states. A
 * titer on paper that is too low asks for a further dose first.
 */
export function hepatitisBSteps(rows: BackwardRows): CountedStep[] {
  const all = openNeeds(rows, 'hepatitis-b');
  const byDoses = all.filter((need) => proofAsked(need, 'hepatitis-b') === 'doses');
  const needs = all.filter((need) => !byDoses.includes(need));
  const record = soundEntries(rows.record, {
    dateOfBirth: rows.profile.dateOfBirth,
    today: rows.today,
  });
  const doses = hepatitisBSeries(record).series.at(-1) ?? [];
  const steps = needs.length === 0 ? [] : titerCourse(rows, record, doses, needs);
  // Who has the titer for one host has the doses for the others on the way.
  const had = new Set(steps.map(({ key }) => key));
  return [...steps, ...seriesSteps(rows, doses, byDoses).filter(({ key }) => !had.has(key))];
}

function titerCourse(
  rows: BackwardRows,
  record: ImmunizationRecord,
  doses: readonly Dose[],
  needs: readonly Need[],
): CountedStep[] {
  const papers = stated(rows, record, doses);
  const left = papers.done ? undefined : doses;
  const course = chooseCourse(doses, needs, rows);
  const target = firstInTime(course, left, needs, rows);
  const drawBy = drawDay(target, rows);
  return [
    ...(left === undefined ? [] : doseSteps(course, left, target, drawBy, needs)),
    ...(papers.titer === undefined ? [] : [furtherDoseStep(papers.titer, target, drawBy, needs)]),
    titerStep(drawBy, target, {
      last: papers.titer === undefined && isComplete(doses) ? doses.at(-1) : undefined,
      needs,
      today: rows.today,
    }),
  ];
}

/** The doses that are left for hosts that are served by doses alone, the last by the first host's day. */
function seriesSteps(
  { record, today }: BackwardRows,
  doses: readonly Dose[],
  needs: readonly Need[],
): CountedStep[] {
  const [first] = needs;
  const part = first?.ways.taken[0]?.lacks.find(({ rule }) => rule.type === 'hepatitis-b');
  if (first === undefined || part === undefined) return [];
  const begun = isComplete(doses) ? [] : doses;
  const due = dueOf(first);
  const { visits } = courseLeft(part.rule, record, first.circumstances);
  const course = asksHeplisav(part.rule) || begun.some(isHeplisav) ? HEPLISAV : THREE_DOSES;
  const from = laterOf(today, nextDoseFrom(begun));
  return course
    .days(due)
    .slice(-visits)
    .map((day, index) => {
      const number = begun.length + index;
      return {
        key: `hepatitis-b:dose-${number + 1}`,
        kind: 'dose',
        type: 'hepatitis-b',
        day,
        from: index === 0 && begun.length > 0 && from !== today ? from : undefined,
        ...doseWords(number),
        why: `${first.served.hostName} takes the doses by ${formatDay(due)}; ${course.name}.${sayOtherWays(needs)}`,
        rotations: rotationsOf(needs),
        source: INTERVALS,
      };
    });
}

/** True where only doses of Heplisav-B would do. */
function asksHeplisav({ predicates }: DocumentRule): boolean {
  return predicates.some((predicate) => {
    const { key, oneOf } = wantedFact(predicate) ?? {};
    return key === 'product' && oneOf?.every((product) => isHeplisav({ product })) === true;
  });
}

/** What papers and the record say in numbers: a series that is done, a titer that did not do. */
function stated(
  { documents }: BackwardRows,
  record: ImmunizationRecord,
  doses: readonly Dose[],
): {
  readonly done: boolean;
  readonly titer?: number | undefined;
} {
  const facts = documents
    .filter(({ type }) => type === 'hepatitis-b')
    .flatMap(({ versions }) => versions.map((version) => version.facts));
  const titers = [
    ...facts.map((one) => one.titer),
    ...record.map((entry) => (entry.kind === 'titer' ? antiHbsValue(entry) : undefined)),
  ].filter((value): value is number => typeof value === 'number');
  const counts = facts.map((one) => one.doses).filter((value) => typeof value === 'number');
  return {
    done:
      titers.length > 0 || isComplete(doses) || counts.some((count) => count >= HEPATITIS_B.doses),
    titer: titers.length === 0 ? undefined : Math.max(...titers),
  };
}

function furtherDoseStep(
  titer: number,
  target: Need,
  drawBy: Day,
  needs: readonly Need[],
): CountedStep {
  return {
    key: 'hepatitis-b:further-dose',
    kind: 'dose',
    type: 'hepatitis-b',
    day: addDays(drawBy, -ANTI_HBS_AFTER_DAYS.from),
    action: 'Ask',
    about: 'your physician about a further hepatitis B dose',
    why: `The antibody was ${titer} mIU/mL, and ${target.served.hostName} ${takesDoses(target, 'hepatitis-b') ? 'takes it from a higher number on' : 'wants more'}; after a dose the titer is drawn again 4 to 8 weeks later. A negative one means a second series.${sayOtherWays([target])}`,
    rotations: rotationsOf(needs),
    source: TITER,
  };
}

function drawDay(need: Need, rows: BackwardRows): Day {
  return askedBy(rows, 'hepatitis-b', need);
}

function chooseCourse(doses: readonly Dose[], needs: readonly Need[], rows: BackwardRows): Course {
  if (doses.some(isHeplisav)) return HEPLISAV;
  if (doses.length > 0) return THREE_DOSES;
  const inTime = needs.some((need) => comesInTime(THREE_DOSES, doses, drawDay(need, rows), rows));
  return inTime ? THREE_DOSES : HEPLISAV;
}

/** The last days of the doses that are still to be had. */
function daysLeft(course: Course, doses: readonly Dose[], drawBy: Day): readonly Day[] {
  const days = course.days(addDays(drawBy, -ANTI_HBS_AFTER_DAYS.from));
  return doses.length === 0 ? days : days.slice(-dosesLeft(doses));
}

/** Every dose that is left, or the draw alone where none is, has a day from today on and after its interval. */
function comesInTime(
  course: Course,
  doses: readonly Dose[] | undefined,
  drawBy: Day,
  { today }: BackwardRows,
): boolean {
  if (doses === undefined) return drawBy >= today;
  const [next = drawBy] = daysLeft(course, doses, drawBy);
  return next >= (laterOf(today, nextDoseFrom(doses)) ?? today);
}

/** The earliest host for which the rest still comes in time, else the last of all. */
function firstInTime(
  course: Course,
  doses: readonly Dose[] | undefined,
  needs: readonly Need[],
  rows: BackwardRows,
): Need {
  const first = needs.find((need) => comesInTime(course, doses, drawDay(need, rows), rows));
  const chosen = first ?? needs.at(-1);
  if (chosen === undefined) throw new RangeError('a series needs a host');
  return chosen;
}

const NTH = ['first', 'second', 'third'];

function doseSteps(
  course: Course,
  doses: readonly Dose[],
  target: Need,
  drawBy: Day,
  needs: readonly Need[],
): CountedStep[] {
  return daysLeft(course, doses, drawBy).map((day, index) => {
    const number = doses.length + index;
    const from = index === 0 ? nextDoseFrom(doses) : undefined;
    const why = `${target.served.hostName} ${takesDoses(target, 'hepatitis-b') ? 'takes' : 'wants'} the antibody result; counted back over the titer, 4 to 8 weeks after the last dose, and ${course.name}. The count back is our inference from the intervals.${sayOtherWays([target])}`;
    return {
      key: `hepatitis-b:dose-${number + 1}`,
      kind: 'dose',
      type: 'hepatitis-b',
      day,
      from,
      ...doseWords(number),
      why,
      rotations: rotationsOf(needs),
      source: INTERVALS,
    };
  });
}

function doseWords(number: number): Pick<CountedStep, 'action' | 'about'> {
  return number === 0
    ? { action: 'Begin', about: 'the hepatitis B series, if you were never vaccinated' }
    : { action: 'Have', about: `the ${NTH[number] ?? 'next'} hepatitis B dose` };
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
): CountedStep {
  const { last, needs, today } = given;
  const from = last === undefined ? undefined : addDays(last.on, ANTI_HBS_AFTER_DAYS.from);
  return {
    key: 'hepatitis-b:titer',
    kind: 'titer',
    type: 'hepatitis-b',
    day: drawBy,
    from: from !== undefined && from < drawBy && from > today ? from : undefined,
    action: 'Have',
    about: 'the quantitative hepatitis B antibody drawn',
    why: `${sayBlood(needs, 'hepatitis-b', 'the laboratory’s result')}; ${bestTime(last, today)}, so that the report is there by ${formatDay(dueOf(target))}.${sayOtherWays(needs)}`,
    rotations: rotationsOf(needs),
    source: TITER,
  };
}

/** When the blood is best drawn; after a series of long ago the weeks after it help nobody. */
function bestTime(last: Dose | undefined, today: Day): string {
  if (last === undefined) return 'drawn 4 to 8 weeks after the last dose';
  const to = addDays(last.on, ANTI_HBS_AFTER_DAYS.to);
  if (to < today) {
    return 'the 4 to 8 weeks after your last dose are over, so ask whether a draw now is enough or a dose comes first';
  }
  return `drawn between ${formatDay(addDays(last.on, ANTI_HBS_AFTER_DAYS.from))} and ${formatDay(to)} after the last dose`;
}
