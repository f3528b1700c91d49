import { type FormBlock, type FormLine, lineOf } from './form-block.ts';
import type { ImmunizationEntry, ImmunizationRecord } from './immunization-record.ts';
import {
  firstStepOf,
  isPositiveTest,
  isReadTest,
  skinTests,
  type TbSection,
} from './tuberculosis-standing.ts';

const CHOICE = {
  A: 'Section A: no history of a positive test',
  B: 'Section B: positive test or treated latent infection',
  C: 'Section C: active tuberculosis',
} as const;

/** Exactly one of the form's sections A, B and C, with BCG under it. `record` by day. */
export function tuberculosisBlock(record: ImmunizationRecord, section: TbSection): FormBlock {
  const { lines, needs } = section === 'A' ? sectionA(record) : sectionBC(record, section);
  const bcg = record.filter((entry) => entry.kind === 'dose' && entry.vaccine === 'bcg');
  return {
    key: 'tuberculosis',
    title: 'Tuberculosis screening',
    choice: CHOICE[section],
    status: needs.length === 0 ? 'complete' : 'open',
    lines: [...lines, ...bcg.map((dose) => lineOf('BCG', dose))],
    needs,
  };
}

interface Section {
  readonly lines: readonly FormLine[];
  readonly needs: readonly string[];
}

/** The last two skin tests or one blood test, whatever BCG was given [the form, as recalled]. */
function sectionA(record: ImmunizationRecord): Section {
  const tests = skinTests(record);
  const igras = record.filter((entry) => entry.kind === 'igra');
  const negative = tests.filter((test) => isReadTest(test) && test.result === 'negative');
  const done = igras.some(({ result }) => result === 'negative') || negative.length >= 2;
  const lines = [
    ...tests.map((test) =>
      lineOf(
        firstStepOf(test, tests) === undefined ? 'Skin test' : 'Skin test, second step',
        test,
        isReadTest(test) ? '' : 'Does not count: not read in time and in millimetres.',
      ),
    ),
    ...igras.map((test) =>
      lineOf(
        test.test === 'other' ? 'Blood test (IGRA)' : test.test,
        test,
        test.result === 'indeterminate' ? 'Does not count: indeterminate.' : '',
      ),
    ),
  ];
  return {
    lines: lines.length === 0 ? [lineOf('Skin test or blood test (IGRA)', undefined)] : lines,
    needs: done ? [] : ['One blood test (IGRA), or two skin tests read in millimetres.'],
  };
}

function sectionBC(record: ImmunizationRecord, section: 'B' | 'C'): Section {
  const of = (kind: ImmunizationEntry['kind']) => record.filter((entry) => entry.kind === kind);
  const treatments = record.filter((entry) => entry.kind === 'tb-treatment');
  const [xRays, reviews] = [of('chest-x-ray'), of('symptom-review')];
  const completed = treatments.some(({ completedOn }) => completedOn !== undefined);
  return {
    lines: [
      ...record.filter(isPositiveTest).map((test) => lineOf('Positive test', test)),
      ...orEmpty('Chest X-ray', xRays),
      ...(treatments.length === 0
        ? [lineOf('Treated for latent infection', undefined)]
        : treatments.map((one) => lineOf(`Treated for ${one.of} tuberculosis`, one))),
      ...orEmpty('Last symptom review', reviews.slice(-1)),
    ],
    needs: [
      ...(xRays.length === 0 ? ['A chest X-ray with its report in English.'] : []),
      ...(reviews.length === 0 ? ['The symptom questionnaire, signed by a physician.'] : []),
      ...(section === 'C' && !completed ? ['The day the treatment was completed.'] : []),
    ],
  };
}

function orEmpty(label: string, entries: readonly ImmunizationEntry[]): FormLine[] {
  return entries.length === 0
    ? [lineOf(label, undefined)]
    : entries.map((entry) => lineOf(label, entry));
}
