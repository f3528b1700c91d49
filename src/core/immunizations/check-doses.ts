import { daysBetween } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { dosesOf, type EarlyDose } from './count-doses.ts';
import { nameEntryWithDay, VACCINE_WORDS } from './entry-words.ts';
import { hepatitisBSeries } from './hepatitis-b-series.ts';
import type { Dose, ImmunizationRecord, Vaccine } from './immunization-record.ts';
import { MMR_PARTS, mmrDoses, varicellaDoses } from './mmr-standing.ts';
import { POLIO_SERIES } from './prove-immunity.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import type { RecordFinding } from './record-finding.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import { sayFinding } from './say-finding.ts';
import { LIVE_INTERVAL_DAYS, LIVE_VACCINES } from './schedules.ts';

/** Minimum intervals, minimum age, doses typed in twice. `record` by day. */
export function checkDoses(record: ImmunizationRecord, at: RecordCircumstances): RecordFinding[] {
  const mmr = mmrDoses(record, at.dateOfBirth);
  const twice = dosesTwice(record);
  const known = new Set(twice.flatMap(({ entries }) => entries.slice(0, 1)));
  const early = [
    ...MMR_PARTS.flatMap((part) => mmr[part].early),
    ...varicellaDoses(record).early,
    ...hepatitisBSeries(record).early,
  ].filter(({ dose }) => !known.has(dose.id));
  return [
    ...twice,
    ...onePerDose(early).map(sayEarly),
    ...birthdayUnknown(record, at),
    ...liveVaccinesClose(record),
    ...polioSeries(record),
  ];
}

/** An MMR dose can be early for measles and for mumps: it is said once, by the latest day. */
function onePerDose(early: readonly EarlyDose[]): EarlyDose[] {
  const byDose = new Map<string, EarlyDose>();
  for (const one of early) {
    const known = byDose.get(one.dose.id);
    if (known === undefined || one.limit.from > known.limit.from) byDose.set(one.dose.id, one);
  }
  return [...byDose.values()];
}

function sayEarly({ dose, limit }: EarlyDose): RecordFinding {
  const { since, code, from, says, source } = limit;
  const gap =
    since === undefined
      ? ''
      : `. It came ${days(daysBetween(since.on, dose.on))} after that of ${formatDay(since.on)}`;
  return {
    code,
    severity: 'error',
    ...sayFinding({
      what: `the ${nameEntryWithDay(dose)}`,
      stands: 'does not count',
      rule: `it counts ${says}, here from ${formatDay(from)} on${gap}`,
      do: 'Compare the dates with the card. If they are right, ask for one more dose',
    }),
    entries: [dose.id, ...(since === undefined ? [] : [since.id])],
    source,
  };
}

/** Two doses of one vaccine on one day are one dose typed in twice. */
function dosesTwice(record: ImmunizationRecord): RecordFinding[] {
  const doses = record.filter((entry): entry is Dose => entry.kind === 'dose');
  return doses.flatMap((dose, index) => {
    const first = doses.slice(0, index).find((other) => isSame(other, dose));
    if (first === undefined) return [];
    return [
      {
        code: 'dose-entered-twice',
        severity: 'warning',
        ...sayFinding({
          what: `the ${nameEntryWithDay(dose)}`,
          stands: 'is in the record twice',
          do: 'Delete one of them, or correct its date',
        }),
        entries: [dose.id, first.id],
        source: RECORD_SOURCES.inference,
      },
    ];
  });
}

function isSame(a: Dose, b: Dose): boolean {
  return a.vaccine === b.vaccine && a.on === b.on;
}

function birthdayUnknown(record: ImmunizationRecord, at: RecordCircumstances): RecordFinding[] {
  const doses = dosesOf(record, ['mmr', ...MMR_PARTS]);
  if (doses.length === 0 || at.dateOfBirth !== undefined) return [];
  return [
    {
      code: 'birthday-unknown',
      severity: 'info',
      ...sayFinding({
        what: 'your date of birth',
        stands:
          'is not in your profile, so nobody can tell whether the first MMR dose was given at 12 months of age or later',
        do: 'Write it in your profile',
      }),
      entries: doses.slice(0, 1).map(({ id }) => id),
      source: RECORD_SOURCES.mmrDoses,
    },
  ];
}

/** Two different live vaccines: on one day, or 28 days apart. The same one again has its own rule. */
function liveVaccinesClose(record: ImmunizationRecord): RecordFinding[] {
  const doses = dosesOf(record, LIVE_VACCINES);
  return doses.flatMap((later, index) =>
    doses
      .slice(0, index)
      .filter((earlier) => !shareAntigen(earlier, later))
      .filter((earlier) => {
        const apart = daysBetween(earlier.on, later.on);
        return apart > 0 && apart < LIVE_INTERVAL_DAYS;
      })
      .map((earlier) => sayClose(earlier, later)),
  );
}

function sayClose(earlier: Dose, later: Dose): RecordFinding {
  const apart = days(daysBetween(earlier.on, later.on));
  return {
    code: 'live-vaccines-close',
    severity: 'warning',
    ...sayFinding({
      what: VACCINE_WORDS[later.vaccine],
      stands: `was given ${apart} after ${VACCINE_WORDS[earlier.vaccine]}`,
      rule: `live vaccines go on the same day or ${LIVE_INTERVAL_DAYS} days apart, so the later one may not have worked`,
      do: `Ask your physician whether the dose of ${formatDay(later.on)} is to be repeated or checked by a titer`,
    }),
    entries: [later.id, earlier.id],
    source: RECORD_SOURCES.spacing,
  };
}

function shareAntigen(a: Dose, b: Dose): boolean {
  const parts = (dose: Dose): readonly Vaccine[] =>
    dose.vaccine === 'mmr' ? MMR_PARTS : [dose.vaccine];
  return parts(a).some((part) => parts(b).includes(part));
}

function polioSeries(record: ImmunizationRecord): RecordFinding[] {
  const doses = dosesOf(record, ['polio']);
  if (doses.length === 0 || doses.length >= POLIO_SERIES) return [];
  return [
    {
      code: 'polio-series-short',
      severity: 'info',
      ...sayFinding({
        what: doses.length === 1 ? 'one polio dose' : `${doses.length} polio doses`,
        stands: doses.length === 1 ? 'is recorded' : 'are recorded',
        rule: 'a host that asks wants the primary series and the last booster',
        do: 'Look for the childhood doses on your card and add them',
      }),
      entries: doses.map(({ id }) => id),
      source: RECORD_SOURCES.polio,
    },
  ];
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
