import type { Source } from '../../documents/document-type.ts';
import { dosesOf } from '../../immunizations/count-doses.ts';
import type { Vaccine } from '../../immunizations/immunization-record.ts';
import { RECORD_SOURCES } from '../../immunizations/record-sources.ts';
import { laterOf } from '../../requirements/issue-window.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { compareText } from '../../shared/compare-text.ts';
import { addDays, type Day, earliestDay } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { BackwardStep } from '../backward-step.ts';
import type { Need } from '../renewals/unit.ts';
import { askedBy, type BackwardRows, dueOf, openNeeds, rotationsOf } from './backward-input.ts';

/** Days between the two doses, and from a live vaccine to a tuberculosis test of another day. */
const APART = 28;

const LIVE: readonly { readonly type: Vaccine; readonly name: string; readonly source: Source }[] =
  [
    { type: 'mmr', name: 'MMR', source: RECORD_SOURCES.mmrDoses },
    { type: 'varicella', name: 'varicella', source: RECORD_SOURCES.varicellaDoses },
  ];

/** The two doses of MMR and of varicella, where a host still wants them, and what they mean for TB tests. */
export function liveVaccineSteps(rows: BackwardRows): BackwardStep[] {
  const doses = LIVE.flatMap((live) => doseSteps(rows, live));
  return [...doses, ...tuberculosisSteps(rows, doses)];
}

function doseSteps(
  rows: BackwardRows,
  { type: vaccine, name, source }: (typeof LIVE)[number],
): BackwardStep[] {
  const needs = openNeeds(rows, vaccine);
  const [first] = needs;
  if (first === undefined) return [];
  const due = dueOf(first);
  const rotations = rotationsOf(needs);
  if (needs.some(({ requirement }) => asksTiter(requirement.rule, vaccine)))
    return [titerStep(rows, vaccine, name, first, rotations)];
  const had = countedDays(rows, vaccine);
  const days = [addDays(due, -APART), due];
  return days.slice(had.length).map((day, index) => {
    const number = had.length + index;
    const last = had.at(-1);
    return {
      key: `${vaccine}:dose-${number + 1}`,
      day,
      from: number === 1 && last !== undefined ? addDays(last, APART) : undefined,
      title: `Have the ${number === 0 ? 'first' : 'second'} ${name} dose, unless a titer shows immunity`,
      why: `${first.served.hostName} wants two doses or a titer by ${formatDay(due)}; the doses lie at least 28 days apart.`,
      rotations,
      source,
    };
  });
}

/** Days of the doses that count: one sooner than 28 days after the last is passed over. */
function countedDays({ record }: BackwardRows, vaccine: Vaccine): Day[] {
  const days: Day[] = [];
  for (const on of dosesOf(record, [vaccine])
    .map((dose) => dose.on)
    .sort()) {
    const last = days.at(-1);
    if (last === undefined || on >= addDays(last, APART)) days.push(on);
  }
  return days;
}

function titerStep(
  rows: BackwardRows,
  vaccine: Vaccine,
  name: string,
  first: Need,
  rotations: BackwardStep['rotations'],
): BackwardStep {
  return {
    key: `${vaccine}:titer`,
    day: askedBy(rows, vaccine, first),
    title: `Have the ${name} titer drawn`,
    why: `${first.served.hostName} wants the laboratory's report even from the vaccinated.`,
    rotations,
    source: first.requirement.source,
  };
}

/** True where only a titer will do. */
function asksTiter(rule: Rule, type: string): boolean {
  if (rule.kind !== 'document') return rule.rules.some((child) => asksTiter(child, type));
  return (
    rule.type === type &&
    rule.predicates.some(
      (one) => wantedFact(one)?.oneOf?.every((word) => /titer|quantitative/i.test(word)) === true,
    )
  );
}

/** A tuberculosis test goes before the live vaccine, with it on the same day, or four weeks after. */
function tuberculosisSteps(rows: BackwardRows, doses: readonly BackwardStep[]): BackwardStep[] {
  const needs = openNeeds(rows, 'tb-test');
  const [first] = needs;
  if (first === undefined) return [];
  const day = askedBy(rows, 'tb-test', first);
  const rotations = rotationsOf(needs);
  const waits = lastLiveDose(rows);
  const steps: BackwardStep[] = [];
  if (waits !== undefined) {
    steps.push({
      key: 'tb-test:after-live-vaccine',
      day: laterOf(day, waits.free) ?? day,
      from: waits.free,
      title: 'Have the tuberculosis test, not before the live vaccine allows it',
      why: `You had ${waits.name} on ${formatDay(waits.on)}: a skin test or IGRA of another day waits 4 weeks after it.`,
      rotations,
      source: RECORD_SOURCES.spacing,
    });
  } else if (doses.some(({ key }) => key.includes(':dose-'))) {
    const dose = doses.map((step) => step.day).sort()[0] ?? day;
    steps.push({
      key: 'tb-test:with-live-vaccine',
      day: earliestDay([dose, day]) ?? day,
      title: 'Have the tuberculosis test before the live vaccines or on the same day',
      why: `You still need both, for ${first.served.hostName} first; after a live vaccine the test has to wait 4 weeks.`,
      rotations,
      source: RECORD_SOURCES.spacing,
    });
  }
  return steps;
}

function lastLiveDose({
  record,
  today,
}: BackwardRows): { readonly on: Day; readonly free: Day; readonly name: string } | undefined {
  const last = record
    .flatMap((entry) => {
      const live = LIVE.find(({ type }) => entry.kind === 'dose' && entry.vaccine === type);
      return live === undefined ? [] : [{ on: entry.on, name: live.name }];
    })
    .sort((a, b) => compareText(a.on, b.on))
    .at(-1);
  if (last === undefined || last.on > today) return undefined;
  const free = addDays(last.on, APART);
  return free <= today ? undefined : { ...last, free };
}
