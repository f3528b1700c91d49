import { addDays } from '../shared/day.ts';
import { VACCINE_WORDS } from './entry-words.ts';
import { doseLines, type FormBlock, type FormLine, lineOf, sayFrom } from './form-block.ts';
import type { ImmunizationRecord } from './immunization-record.ts';
import { DOSES_WANTED, MMR_PARTS, type MmrPart, mmrDoses, mmrOnly } from './mmr-standing.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import { LIVE_INTERVAL_DAYS } from './schedules.ts';
import { isPositive, latestTiter } from './titer-standing.ts';

/**
 * Option 1, two MMR doses, where they are there or nothing else is; else option 2, each part by
 * doses or serology (AAMC form: choose only one). `record` by day.
 */
export function mmrBlock(record: ImmunizationRecord, at: RecordCircumstances): FormBlock {
  const { counted, early } = mmrOnly(record, at.dateOfBirth);
  const others = record.some(isOfOnePart);
  if (counted.length >= 2 || !others) {
    const needs = counted.length >= 2 ? [] : doseNeeds(counted.at(-1)?.on, counted.length, at);
    return block('Option 1: two MMR doses', needs, [
      ...doseLines(counted, early, 2, 'MMR dose'),
      ...MMR_PARTS.flatMap((part) => serologyLine(record, part, false)),
    ]);
  }
  const parts = MMR_PARTS.map((part) => partOf(record, part, at));
  return block(
    'Option 2: measles, mumps and rubella each by doses or serology',
    parts.flatMap(({ needs }) => needs),
    parts.flatMap(({ lines }) => lines),
  );
}

function block(choice: string, needs: readonly string[], lines: readonly FormLine[]): FormBlock {
  const status = needs.length === 0 ? 'complete' : 'open';
  return { key: 'mmr', title: 'Measles, mumps, rubella', choice, status, lines, needs };
}

function isOfOnePart(entry: ImmunizationRecord[number]): boolean {
  if (entry.kind === 'dose') return MMR_PARTS.some((part) => part === entry.vaccine);
  return entry.kind === 'titer' && MMR_PARTS.some((part) => part === entry.analyte);
}

function partOf(record: ImmunizationRecord, part: MmrPart, at: RecordCircumstances) {
  const name = VACCINE_WORDS[part];
  const { counted, early } = mmrDoses(record, at.dateOfBirth)[part];
  const wanted = DOSES_WANTED[part];
  const titer = latestTiter(record, part);
  const enough = counted.length >= wanted || (titer !== undefined && isPositive(titer));
  const missing = wanted - counted.length;
  const needs = enough
    ? []
    : [`${name}: ${missing === 1 ? 'one more dose' : `${missing} doses`}, or a positive titer.`];
  const lines = [
    ...doseLines(counted, early, wanted, `${name} dose`),
    ...serologyLine(record, part, true),
  ];
  return { needs, lines };
}

function serologyLine(record: ImmunizationRecord, part: MmrPart, always: boolean): FormLine[] {
  const titer = latestTiter(record, part);
  if (titer === undefined && !always) return [];
  const note =
    titer === undefined || isPositive(titer) ? '' : 'Does not count: it is not positive.';
  return [lineOf(`${VACCINE_WORDS[part]} serology`, titer, note)];
}

function doseNeeds(
  last: ImmunizationRecord[number]['on'] | undefined,
  count: number,
  { today }: RecordCircumstances,
): string[] {
  if (last === undefined) return ['Two MMR doses 28 days apart, or positive titers of all three.'];
  const from = sayFrom(addDays(last, LIVE_INTERVAL_DAYS), today);
  return [`MMR dose ${count + 1}, ${from}; or positive titers of all three.`];
}
