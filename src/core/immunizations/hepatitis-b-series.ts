import { compareText } from '../shared/compare-text.ts';
import { addDays, addMonths, type Day } from '../shared/day.ts';
import { type DoseLimit, dosesOf, type EarlyDose } from './count-doses.ts';
import type { Dose, ImmunizationRecord } from './immunization-record.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import { HEPATITIS_B } from './schedules.ts';

const source = RECORD_SOURCES.hepatitisBDoses;

export interface HepatitisBSeries {
  /** The doses that count: the primary series, then the second, then whatever follows. */
  readonly series: readonly (readonly Dose[])[];
  readonly early: readonly EarlyDose[];
}

/** Sorts the hepatitis B doses into series of three, or of two with Heplisav-B. `record` by day. */
export function hepatitisBSeries(record: ImmunizationRecord): HepatitisBSeries {
  const series: Dose[][] = [];
  const early: EarlyDose[] = [];
  let current: Dose[] = [];
  for (const dose of dosesOf(record, ['hepatitis-b'])) {
    const limit = limitsOf(current, dose, series.at(-1)).find(({ from }) => dose.on < from);
    if (limit !== undefined) {
      early.push({ dose, limit });
      continue;
    }
    if (current.length === 0) series.push(current);
    current.push(dose);
    if (isComplete(current)) current = [];
  }
  return { series, early };
}

/** Three doses, or two of Heplisav-B one after the other. */
export function isComplete(series: readonly Dose[]): boolean {
  const [last, before] = [series.at(-1), series.at(-2)];
  if (last !== undefined && before !== undefined && isHeplisav(last) && isHeplisav(before))
    return true;
  return series.length >= HEPATITIS_B.doses;
}

/** How many more doses a series takes, where they are of the last one's product. */
export function dosesLeft(series: readonly Dose[]): number {
  if (isComplete(series)) return 0;
  const last = series.at(-1);
  return last !== undefined && isHeplisav(last)
    ? HEPATITIS_B.dosesOfHeplisav - 1
    : HEPATITIS_B.doses - series.length;
}

/** The first day on which the next dose of a series counts, of the last one's product; before the first: any. */
export function nextDoseFrom(series: readonly Dose[]): Day | undefined {
  const last = series.at(-1);
  return last === undefined ? undefined : limitsOf(series, last, undefined)[0]?.from;
}

/** The latest limit first. 4 weeks between d1 and d2, 8 between d2 and d3, 16 between d1 and d3. */
function limitsOf(
  current: readonly Dose[],
  dose: Pick<Dose, 'product'>,
  before: readonly Dose[] | undefined,
): DoseLimit[] {
  const [first, second] = current;
  if (first === undefined) return afterSeries(before?.at(-1));
  if (second === undefined)
    return [after(first, HEPATITIS_B.firstToSecond, '4 weeks or more after the first')];
  if (isHeplisav(dose) && isHeplisav(second)) {
    return [after(second, HEPATITIS_B.heplisav, '28 days or more after the one before')];
  }
  const third = [
    after(second, HEPATITIS_B.secondToThird, '8 weeks or more after the second'),
    after(first, HEPATITIS_B.firstToThird, '16 weeks or more after the first'),
    ...(isTwinrix(dose) ? [afterMonths(second)] : []),
  ];
  return third.sort((a, b) => compareText(b.from, a.from));
}

function afterSeries(last: Dose | undefined): DoseLimit[] {
  if (last === undefined) return [];
  return [after(last, HEPATITIS_B.seriesToSeries, '4 weeks or more after the one before')];
}

function after(since: Dose, days: number, says: string): DoseLimit {
  return { code: 'dose-interval', from: addDays(since.on, days), says, since, source };
}

function afterMonths(since: Dose): DoseLimit {
  const from = addMonths(since.on, HEPATITIS_B.secondToThirdOfTwinrixMonths);
  const says = '5 months or more after the second, as Twinrix';
  return { code: 'dose-interval', from, says, since, source };
}

export function isHeplisav({ product }: Pick<Dose, 'product'>): boolean {
  return /heplisav/i.test(product);
}

function isTwinrix({ product }: Pick<Dose, 'product'>): boolean {
  return /twinrix/i.test(product);
}
