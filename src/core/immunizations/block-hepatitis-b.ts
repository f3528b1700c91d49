import { addDays, type Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { doseLines, type FormBlock, type FormLine, lineOf, sayFrom } from './form-block.ts';
import { dosesLeft, hepatitisBSeries, isComplete, nextDoseFrom } from './hepatitis-b-series.ts';
import type { Analyte, Dose, ImmunizationRecord, Titer } from './immunization-record.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import { ANTI_HBS_AFTER_DAYS } from './schedules.ts';
import { antiHbsValue, isPositive, latestTiter } from './titer-standing.ts';

/**
 * Primary series with its quantitative antibody, the second series where that was negative, the
 * tests of a non-responder, and chronic infection, which the form asks for counselling only.
 * `record` by day.
 */
export function hepatitisBBlock(record: ImmunizationRecord, at: RecordCircumstances): FormBlock {
  const { series, early } = hepatitisBSeries(record);
  const [primary = [], ...further] = series;
  const secondary = further.flat();
  const titers = titersOf(record, 'anti-hbs');
  const turn = secondary[0]?.on;
  const first = titers.filter(({ on }) => turn === undefined || on < turn);
  const second = titers.filter(({ on }) => turn !== undefined && on >= turn);
  const chronic = latestTiter(record, 'hbsag')?.result === 'positive';
  const needs = chronic ? [] : needsOf(record, at);
  const wanted = primary.length + dosesLeft(primary);
  const later = secondary.length === 0 ? [] : doseLines(secondary, [], 3, 'Second series, dose');
  return {
    key: 'hepatitis-b',
    title: 'Hepatitis B',
    choice: choiceOf(chronic, secondary),
    status: needs.length === 0 ? 'complete' : 'open',
    lines: [
      ...doseLines(primary, early, wanted),
      ...titerLines('Quantitative anti-HBs', first, true),
      ...later,
      ...titerLines('Quantitative anti-HBs after the second series', second, later.length > 0),
      ...titersOf(record, 'hbsag').map((titer) => lineOf('HBsAg', titer)),
      ...titersOf(record, 'anti-hbc').map((titer) => lineOf('Anti-HBc', titer)),
    ],
    needs,
  };
}

function choiceOf(chronic: boolean, secondary: readonly Dose[]): string {
  if (chronic) return 'Chronic infection: for rotation assignment and counselling only';
  return secondary.length > 0 ? 'Primary and second series' : 'Primary series';
}

function titersOf(record: ImmunizationRecord, analyte: Analyte): Titer[] {
  return record.filter(
    (entry): entry is Titer => entry.kind === 'titer' && entry.analyte === analyte,
  );
}

function titerLines(label: string, titers: readonly Titer[], always: boolean): FormLine[] {
  if (titers.length === 0) return always ? [lineOf(label, undefined)] : [];
  return titers.map((titer) => lineOf(label, titer, noteOf(titer)));
}

function noteOf(titer: Titer): string {
  if (!isPositive(titer)) return 'Shows no immunity.';
  return antiHbsValue(titer) === undefined ? 'No number in mIU/mL: many hosts refuse it.' : '';
}

function needsOf(record: ImmunizationRecord, at: RecordCircumstances): string[] {
  const { series } = hepatitisBSeries(record);
  const current = series.at(-1) ?? [];
  const titer = latestTiter(record, 'anti-hbs');
  const last = current.at(-1)?.on;
  if (titer !== undefined && isPositive(titer)) {
    return antiHbsValue(titer) === undefined ? [QUANTITATIVE] : [];
  }
  if (last === undefined) return titer === undefined ? [WHOLE_SERIES] : [SECOND_SERIES];
  if (!isComplete(current)) return [nextDose(current, at.today), `${TITER} after the last dose.`];
  if (titer === undefined || titer.on < last) return [titerWindow(last, at.today)];
  return series.length < 2 ? [SECOND_SERIES] : nonResponder(record);
}

const TITER = 'Quantitative anti-HBs, in mIU/mL, drawn 4 to 8 weeks';
const QUANTITATIVE = 'The quantitative anti-HBs, in mIU/mL: the one recorded has no number.';
const WHOLE_SERIES = `Three doses (two of Heplisav-B), then a quantitative anti-HBs 4 to 8 weeks after the last.`;
const SECOND_SERIES =
  'A second series, since the antibody test was negative, then a new quantitative anti-HBs 4 to 8 weeks after it.';

function titerWindow(last: Day, today: Day | undefined): string {
  const [from, to] = [
    addDays(last, ANTI_HBS_AFTER_DAYS.from),
    addDays(last, ANTI_HBS_AFTER_DAYS.to),
  ];
  return today !== undefined && today > to
    ? `Quantitative anti-HBs, in mIU/mL. The last dose is longer than 8 weeks ago, so a low value may have faded.`
    : `${TITER} after the last dose: ${formatDay(from)} to ${formatDay(to)}.`;
}

/** The earliest day by the minimum intervals of 4, 8 and 16 weeks, of Twinrix 5 months. */
function nextDose(current: readonly Dose[], today: Day | undefined): string {
  const from = nextDoseFrom(current);
  return from === undefined ? WHOLE_SERIES : `Dose ${current.length + 1}, ${sayFrom(from, today)}.`;
}

function nonResponder(record: ImmunizationRecord): string[] {
  return latestTiter(record, 'hbsag') === undefined
    ? ['HBsAg (and anti-HBc), since two series have not raised the antibody.']
    : [];
}
