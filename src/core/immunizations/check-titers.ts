import { daysBetween } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { dosesOf } from './count-doses.ts';
import { ANALYTE_WORDS, nameEntryWithDay, sayOutcome } from './entry-words.ts';
import type { Analyte, ImmunizationRecord, Titer } from './immunization-record.ts';
import type { RecordFinding } from './record-finding.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import { type SaidParts, sayFinding } from './say-finding.ts';
import { ANTI_HBS_AFTER_DAYS } from './schedules.ts';
import { ANTI_HBS_POSITIVE, antiHbsValue, isPositive, latestTiter } from './titer-standing.ts';

/** Tests for immunity; of the others of hepatitis B a negative one is good news. */
const IMMUNITY: readonly Analyte[] = ['measles', 'mumps', 'rubella', 'varicella', 'anti-hbs'];

/** What is wrong or weak about blood tests for immunity. `record` by day. */
export function checkTiters(record: ImmunizationRecord): RecordFinding[] {
  const titers = record.filter((entry): entry is Titer => entry.kind === 'titer');
  return [
    ...titers.flatMap(checkResult),
    ...titers.flatMap((titer) => checkDrawingDay(titer, record)),
    ...IMMUNITY.flatMap((analyte) => checkNewest(record, analyte)),
  ];
}

function checkResult(titer: Titer): RecordFinding[] {
  const { analyte, value, result, unit } = titer;
  const name = nameEntryWithDay(titer);
  const finding = (part: Pick<RecordFinding, 'code' | 'severity'>, said: SaidParts) => [
    {
      ...part,
      ...sayFinding(said),
      entries: [titer.id],
      source: RECORD_SOURCES.hepatitisBQuantitative,
    },
  ];
  if (analyte === 'anti-hbs' && value !== undefined && antiHbsValue(titer) === undefined) {
    const given = unit.trim() === '' ? 'has no unit' : `is in ${unit.trim()}`;
    return finding(
      { code: 'titer-unit', severity: 'warning' },
      {
        what: `the number of the ${name}`,
        stands: given,
        rule: 'hosts compare mIU/mL (the same as IU/L)',
        do: 'Copy the unit from the laboratory report, or ask the laboratory for mIU/mL',
      },
    );
  }
  if (result === undefined && (value === undefined || analyte !== 'anti-hbs')) {
    return finding(
      { code: 'titer-without-result', severity: 'error' },
      {
        what: `the ${name}`,
        stands: 'does not say whether it was positive, so it proves nothing',
        do: 'Type in the result as the laboratory printed it',
      },
    ).map((one) => ({ ...one, source: RECORD_SOURCES.form }));
  }
  if (analyte === 'anti-hbs' && value === undefined && result === 'positive') {
    return finding(
      { code: 'titer-qualitative', severity: 'warning' },
      {
        what: `the ${name}`,
        stands: 'says "positive" without a number',
        rule: 'many hosts want the quantitative test',
        do: 'Order the quantitative hepatitis B surface antibody, in mIU/mL',
      },
    );
  }
  return [];
}

/** Hepatitis B is drawn 4 to 8 weeks after the last dose: sooner it may be wrong, later it may have faded. */
function checkDrawingDay(titer: Titer, record: ImmunizationRecord): RecordFinding[] {
  if (titer.analyte !== 'anti-hbs') return [];
  const last = dosesOf(record, ['hepatitis-b']).findLast(({ on }) => on <= titer.on);
  if (last === undefined) return [];
  const days = daysBetween(last.on, titer.on);
  if (days >= ANTI_HBS_AFTER_DAYS.from && days <= ANTI_HBS_AFTER_DAYS.to) return [];
  const early = days < ANTI_HBS_AFTER_DAYS.from;
  return [
    {
      code: early ? 'titer-too-early' : 'titer-long-after',
      severity: early ? 'warning' : 'info',
      ...sayFinding({
        what: `the ${nameEntryWithDay(titer)}`,
        stands: `was drawn ${sayLength(days)} after the dose of ${formatDay(last.on)}`,
        rule: early
          ? 'the form asks for 4 to 8 weeks'
          : 'the form asks for 4 to 8 weeks; a good number stands all the same',
        do: early
          ? 'Ask your physician whether to draw it again that long after the dose'
          : 'If the number is low, it may only have faded: ask about one more dose and a new test',
      }),
      entries: [titer.id, last.id],
      source: RECORD_SOURCES.hepatitisBTiter,
    },
  ];
}

/** "27 days", "5 months", "23 years": as exact as it helps to be. */
function sayLength(days: number): string {
  if (days === 1) return '1 day';
  if (days <= 90) return `${days} days`;
  const months = Math.floor(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.floor(days / 365.25)} years`;
}

/** The newest test speaks: one that is not positive leaves immunity unproven. */
function checkNewest(record: ImmunizationRecord, analyte: Analyte): RecordFinding[] {
  const titer = latestTiter(record, analyte);
  if (titer === undefined || isPositive(titer)) return [];
  const value = antiHbsValue(titer);
  if (titer.result !== 'negative' && titer.result !== 'equivocal' && value === undefined) return [];
  return [
    {
      code: 'titer-not-positive',
      severity: 'warning',
      ...sayFinding({
        what: `the newest ${ANALYTE_WORDS[analyte]} test, of ${formatDay(titer.on)},`,
        stands: `shows no immunity (${sayOutcome(titer)})`,
        rule: analyte === 'anti-hbs' ? `immunity counts from ${ANTI_HBS_POSITIVE} mIU/mL on` : '',
        do:
          analyte === 'anti-hbs'
            ? 'Ask your physician for a second series and a new quantitative test 4 to 8 weeks after it'
            : 'Ask your physician whether a further dose is due',
      }),
      entries: [titer.id],
      source: analyte === 'anti-hbs' ? RECORD_SOURCES.hepatitisBTiter : RECORD_SOURCES.form,
    },
  ];
}
