import { compareText } from '../shared/compare-text.ts';
import { addDays, addMonths } from '../shared/day.ts';
import { type DoseLimit, dosesOf, type EarlyDose } from './count-doses.ts';
import type { Dose, ImmunizationRecord } from './immunization-record.ts';
import { RECORD_SOURCES } from './record-sources.ts';

const source = RECORD_SOURCES.hepatitisBDoses;

/** The products that the form names; others are typed in. */
export const HEPATITIS_B_PRODUCTS = [
  'Engerix-B',
  'Recombivax',
  'Twinrix',
  'Heplisav-B',
  'PreHevbrio',
] as const;

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
  return series.length >= 3;
}

/** The latest limit first. 4 weeks between d1 and d2, 8 between d2 and d3, 16 between d1 and d3. */
function limitsOf(
  current: readonly Dose[],
  dose: Dose,
  before: readonly Dose[] | undefined,
): DoseLimit[] {
  const [first, second] = current;
  if (first === undefined) return afterSeries(before?.at(-1));
  if (second === undefined) return [after(first, 28, '4 weeks or more after the first')];
  if (isHeplisav(dose) && isHeplisav(second)) {
    return [after(second, 28, '28 days or more after the one before')];
  }
  const third = [
    after(second, 56, '8 weeks or more after the second'),
    after(first, 112, '16 weeks or more after the first'),
    ...(isTwinrix(dose) ? [afterMonths(second)] : []),
  ];
  return third.sort((a, b) => compareText(b.from, a.from));
}

/** A second series begins no sooner than a dose could follow (our inference). */
function afterSeries(last: Dose | undefined): DoseLimit[] {
  return last === undefined ? [] : [after(last, 28, '4 weeks or more after the one before')];
}

function after(since: Dose, days: number, says: string): DoseLimit {
  return { code: 'dose-interval', from: addDays(since.on, days), says, since, source };
}

function afterMonths(since: Dose): DoseLimit {
  const says = '5 months or more after the second, as Twinrix';
  return { code: 'dose-interval', from: addMonths(since.on, 5), says, since, source };
}

export function isHeplisav({ product }: Dose): boolean {
  return /heplisav/i.test(product);
}

export function isTwinrix({ product }: Dose): boolean {
  return /twinrix/i.test(product);
}
