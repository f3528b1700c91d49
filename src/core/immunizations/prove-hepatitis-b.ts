import type { DocumentFacts } from '../documents/document.ts';
import { formatDay } from '../shared/format-day.ts';
import { countCourse, oneProduct } from './count-course.ts';
import { hepatitisBSeries, isComplete, isHeplisav } from './hepatitis-b-series.ts';
import { coursesOf, dosesDraft, type ImmunityDraft } from './immunity-draft.ts';
import type { Titer } from './immunization-record.ts';
import { HEPATITIS_B } from './schedules.ts';
import { antiHbsValue, isPositive, latestTiter } from './titer-standing.ts';
import type { ToldImmunity } from './told-immunity.ts';

/**
 * Hepatitis B: the newest antibody test with its number, beside the doses that were given; without a
 * test the doses alone. A newest test that is negative leaves nothing shown, whatever was given.
 */
export function proveHepatitisB(told: ToldImmunity): ImmunityDraft[] {
  const type = 'hepatitis-b';
  const { series } = hepatitisBSeries(told.record);
  const count = countCourse(series.flat(), coursesOf(told, type));
  const product = oneProduct(count);
  const given: DocumentFacts = {
    ...(count.doses > 0 && { doses: count.doses }),
    ...(count.doses > 0 && product !== '' && { product }),
  };
  const titer = latestTiter(told.record, 'anti-hbs');
  if (titer !== undefined) {
    const facts = { ...antiHbsFacts(titer), ...given };
    return [{ type, kind: 'titer', title: sayAntiHbs(titer), facts, entries: [titer] }];
  }
  const wanted = isHeplisav({ product }) ? HEPATITIS_B.dosesOfHeplisav : HEPATITIS_B.doses;
  const least = series.some(isComplete) ? count.doses : wanted;
  const words = count.doses === 1 ? '1 dose' : `${count.doses} doses`;
  return dosesDraft(type, count, least, given).map((draft) => ({
    ...draft,
    title: `Hepatitis B by ${words}, without a titer,`,
  }));
}

function antiHbsFacts(titer: Titer): DocumentFacts {
  const value = antiHbsValue(titer);
  const shows = isPositive(titer);
  return {
    ...(value === undefined ? {} : { titer: value }),
    antibodyTest: value === undefined ? 'qualitative' : 'quantitative',
    ...(titer.result === 'negative' && { result: titer.result }),
    ...(shows ? {} : { immune: false }),
  };
}

function sayAntiHbs(titer: Titer): string {
  const value = antiHbsValue(titer);
  const day = formatDay(titer.on);
  if (value !== undefined) return `Anti-HBs of ${day}, ${value} mIU/mL,`;
  return `Anti-HBs of ${day}, ${titer.result ?? 'result not noted'}${isPositive(titer) ? ' without a number' : ''},`;
}
