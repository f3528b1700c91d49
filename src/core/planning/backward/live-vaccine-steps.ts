import type { Source } from '../../documents/document-type.ts';
import { dosesOf } from '../../immunizations/count-doses.ts';
import { VACCINE_WORDS } from '../../immunizations/entry-words.ts';
import type { Vaccine } from '../../immunizations/immunization-record.ts';
import { liveCourse } from '../../immunizations/live-course.ts';
import {
  type RecordCircumstances,
  soundEntries,
} from '../../immunizations/record-circumstances.ts';
import { RECORD_SOURCES } from '../../immunizations/record-sources.ts';
import {
  LIVE_INTERVAL_DAYS,
  LIVE_VACCINES,
  TB_TEST_AFTER_LIVE_DAYS,
} from '../../immunizations/schedules.ts';
import { lowerFirst } from '../../requirements/describe-type.ts';
import { laterOf } from '../../requirements/issue-window.ts';
import { addDays, type Day, earliestDay } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { CountedStep } from '../backward-step.ts';
import type { Need } from '../renewals/unit.ts';
import { askedBy, type BackwardRows, dueOf, openNeeds, rotationsOf } from './backward-input.ts';
import { proofAsked, sayBlood, sayOtherWays, takesBlood } from './say-proof.ts';

const LIVE: readonly {
  readonly type: 'mmr' | 'varicella';
  readonly name: string;
  readonly source: Source;
}[] = [
  { type: 'mmr', name: 'MMR', source: RECORD_SOURCES.mmrDoses },
  { type: 'varicella', name: 'varicella', source: RECORD_SOURCES.varicellaDoses },
];

/** The two doses of MMR and of varicella, where a host still wants them, and what they mean for TB tests. */
export function liveVaccineSteps(rows: BackwardRows): CountedStep[] {
  const doses = LIVE.flatMap((live) => courseSteps(rows, live));
  return [...doses, ...tuberculosisSteps(rows, doses)];
}

type Live = (typeof LIVE)[number];

/**
 * The titer where a host takes nothing else, which then serves every host that takes one; doses for
 * the others.
 */
function courseSteps(rows: BackwardRows, live: Live): CountedStep[] {
  const needs = openNeeds(rows, live.type);
  const wantsBlood = needs.some((need) => proofAsked(need, live.type) === 'blood');
  const byBlood = wantsBlood ? needs.filter((need) => takesBlood(need, live.type)) : [];
  const byDoses = needs.filter((need) => !byBlood.includes(need));
  return [...titerSteps(rows, live, byBlood), ...doseSteps(rows, live, byDoses)];
}

function doseSteps(
  rows: BackwardRows,
  { type: vaccine, name, source }: Live,
  needs: readonly Need[],
): CountedStep[] {
  const [first] = needs;
  if (first === undefined) return [];
  const due = dueOf(first);
  const { had, nextFrom } = liveCourse(rows.record, vaccine, circumstancesOf(rows));
  const days = [addDays(due, -LIVE_INTERVAL_DAYS), due];
  const orTiter = needs.every((need) => takesBlood(need, vaccine));
  const [unless, or] = orTiter ? [', unless a titer shows immunity', ' or a titer'] : ['', ''];
  return days.slice(had).map((day, index) => {
    const number = had + index;
    return {
      key: `${vaccine}:dose-${number + 1}`,
      kind: 'dose',
      type: vaccine,
      day,
      from: index === 0 ? nextFrom : undefined,
      action: 'Have',
      about: `the ${number === 0 ? 'first' : 'second'} ${name} dose${unless}`,
      why: `${first.served.hostName} ${takesBlood(first, vaccine) ? 'takes' : 'wants'} two doses${or} by ${formatDay(due)}; the doses lie at least ${LIVE_INTERVAL_DAYS} days apart.${sayOtherWays(needs)}`,
      rotations: rotationsOf(needs),
      source,
    };
  });
}

function circumstancesOf({ profile, today }: BackwardRows): RecordCircumstances {
  return { dateOfBirth: profile.dateOfBirth, today };
}

function titerSteps(
  rows: BackwardRows,
  { type: vaccine, name }: Live,
  needs: readonly Need[],
): CountedStep[] {
  const [first] = needs;
  if (first === undefined) return [];
  return [
    {
      key: `${vaccine}:titer`,
      kind: 'titer',
      type: vaccine,
      day: askedBy(rows, vaccine, first),
      action: 'Have',
      about: `the ${name} titer drawn`,
      why: `${sayBlood(needs, vaccine, "the laboratory's report even from the vaccinated")}.${sayOtherWays(needs)}`,
      rotations: rotationsOf(needs),
      source: first.requirement.source,
    },
  ];
}

/** A tuberculosis test goes before the live vaccine, with it on the same day, or four weeks after. */
function tuberculosisSteps(rows: BackwardRows, doses: readonly CountedStep[]): CountedStep[] {
  const needs = openNeeds(rows, 'tb-test');
  const [first] = needs;
  if (first === undefined) return [];
  const day = askedBy(rows, 'tb-test', first);
  const rotations = rotationsOf(needs);
  const waits = lastLiveDose(rows);
  const steps: CountedStep[] = [];
  if (waits !== undefined) {
    steps.push({
      key: 'tb-test:after-live-vaccine',
      kind: 'test',
      type: 'tb-test',
      day: laterOf(day, waits.free) ?? day,
      from: waits.free,
      action: 'Have',
      about: 'the tuberculosis test, not before the live vaccine allows it',
      why: `You had ${waits.name} on ${formatDay(waits.on)}: a skin test or IGRA of another day waits 4 weeks after it.`,
      rotations,
      source: RECORD_SOURCES.spacing,
    });
  } else if (doses.some(({ kind }) => kind === 'dose')) {
    const dose = doses.map((step) => step.day).sort()[0] ?? day;
    steps.push({
      key: 'tb-test:with-live-vaccine',
      kind: 'test',
      type: 'tb-test',
      day: earliestDay([dose, day]) ?? day,
      action: 'Have',
      about: 'the tuberculosis test before the live vaccines or on the same day',
      why: `You still need both, for ${first.served.hostName} first; after a live vaccine the test has to wait 4 weeks.`,
      rotations,
      source: RECORD_SOURCES.spacing,
    });
  }
  return steps;
}

/** The last live vaccine, counted or not, while a test of another day has still to wait for it. */
function lastLiveDose(
  rows: BackwardRows,
): { readonly on: Day; readonly free: Day; readonly name: string } | undefined {
  const sound = soundEntries(rows.record, circumstancesOf(rows));
  const last = dosesOf(sound, LIVE_VACCINES).at(-1);
  if (last === undefined) return undefined;
  const free = addDays(last.on, TB_TEST_AFTER_LIVE_DAYS.least);
  return free <= rows.today ? undefined : { on: last.on, free, name: nameOf(last.vaccine) };
}

function nameOf(vaccine: Vaccine): string {
  return LIVE.find(({ type }) => type === vaccine)?.name ?? lowerFirst(VACCINE_WORDS[vaccine]);
}
