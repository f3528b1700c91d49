import { seasonOf } from '../documents/season.ts';
import { addMonths } from '../shared/day.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import { hepatitisBBlock } from './block-hepatitis-b.ts';
import { mmrBlock } from './block-mmr.ts';
import { tuberculosisBlock } from './block-tuberculosis.ts';
import { dosesOf } from './count-doses.ts';
import { VACCINE_WORDS } from './entry-words.ts';
import { doseLines, type FormBlock, lineOf } from './form-block.ts';
import type { ImmunizationRecord, Vaccine } from './immunization-record.ts';
import { varicellaDoses } from './mmr-standing.ts';
import { paperLines } from './paper-lines.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import { sectionOf, type ToldHistory } from './tell-history.ts';
import { isPositive, latestTiter } from './titer-standing.ts';

/**
 * What the AAMC form's blocks hold by record and papers, in the form's order: for the overview and the
 * data sheet. The form itself is never drawn. A paper that counts doses without their days, or a test
 * without its day of placing, has a line of its own, since the form has no place for it.
 */
export function formBlocks(told: ToldHistory, at: RecordCircumstances): readonly FormBlock[] {
  return blocksOf(told, at).map((block) => withPapers(block, told));
}

function blocksOf(told: ToldHistory, at: RecordCircumstances): readonly FormBlock[] {
  const sound = told.record;
  return [
    mmrBlock(sound, at),
    tdapBlock(sound, at),
    varicellaBlock(sound),
    influenzaBlock(sound, at),
    hepatitisBBlock(sound, at),
    tuberculosisBlock(sound, sectionOf(told)),
    covidBlock(sound),
    additionalBlock(sound),
  ];
}

function withPapers(block: FormBlock, told: ToldHistory): FormBlock {
  return { ...block, lines: [...block.lines, ...paperLines(block.key, told)] };
}

/** One adult Tdap; a booster where the last tetanus dose is more than 10 years old. */
function tdapBlock(record: ImmunizationRecord, { today }: RecordCircumstances): FormBlock {
  const doses = dosesOf(record, ['tdap', 'td']);
  const tdap = doses.find(({ vaccine }) => vaccine === 'tdap');
  const last = doses.at(-1);
  const old = last !== undefined && today !== undefined && addMonths(last.on, 120) < today;
  const needs = [
    ...(tdap === undefined ? ['One adult Tdap.'] : []),
    ...(old && tdap !== undefined
      ? [`A Td or Tdap booster: the last dose, of ${formatDay(last.on)}, is over 10 years old.`]
      : []),
  ];
  return {
    key: 'tdap',
    title: 'Tetanus, diphtheria, pertussis',
    choice: '',
    status: needs.length === 0 ? 'complete' : 'open',
    lines: [
      lineOf('Tdap', tdap),
      ...doses
        .filter((dose) => dose !== tdap)
        .map((dose) => lineOf(`${VACCINE_WORDS[dose.vaccine]} booster`, dose)),
    ],
    needs,
  };
}

/** Two doses or positive serology; the form has no place for a history of the disease. */
function varicellaBlock(record: ImmunizationRecord): FormBlock {
  const { counted, early } = varicellaDoses(record);
  const titer = latestTiter(record, 'varicella');
  const immune = titer !== undefined && isPositive(titer);
  const missing = 2 - counted.length;
  const open = missing > 0 && !immune;
  const note = titer === undefined || immune ? '' : 'Does not count: it is not positive.';
  return {
    key: 'varicella',
    title: 'Varicella',
    choice: '',
    status: open ? 'open' : 'complete',
    lines: [...doseLines(counted, early, 2), lineOf('Varicella serology', titer, note)],
    needs: open ? [`${missing === 1 ? 'One more dose' : 'Two doses'}, or a positive titer.`] : [],
  };
}

/** As the catalogue has it: 1 July to 30 June, our inference. */
const FLU_SEASON = { from: '07-01', to: '06-30' } as const;

/** The form has two rows, the second for the next fall. */
function influenzaBlock(record: ImmunizationRecord, { today }: RecordCircumstances): FormBlock {
  const doses = dosesOf(record, ['influenza']).reverse();
  const season = today === undefined ? undefined : seasonOf(today, FLU_SEASON);
  const has = season === undefined || doses.some(({ on }) => on >= season.first);
  const lines = doses.slice(0, 2).map((dose) => lineOf('Dose', dose));
  const needed = season !== undefined && !has;
  return {
    key: 'influenza',
    title: 'Influenza',
    choice: '',
    status: needed || doses.length === 0 ? 'open' : 'complete',
    lines: lines.length === 0 ? [lineOf('Dose', undefined)] : lines,
    needs: needed
      ? [`This season's dose (${formatDayRange(season.first, season.last)}), in the fall.`]
      : [],
  };
}

/** Not every edition has it [as recalled], and few hosts insist. */
function covidBlock(record: ImmunizationRecord): FormBlock {
  const doses = dosesOf(record, ['covid-19']);
  return {
    key: 'covid-19',
    title: 'COVID-19',
    choice: '',
    status: doses.length > 0 ? 'complete' : 'optional',
    lines: doseLines(doses, [], 1),
    needs: [],
  };
}

const ADDITIONAL: readonly Vaccine[] = [
  'polio',
  'hepatitis-a',
  'meningococcal',
  'typhoid',
  'yellow-fever',
];

function additionalBlock(record: ImmunizationRecord): FormBlock {
  const doses = ADDITIONAL.flatMap((vaccine) => dosesOf(record, [vaccine]));
  return {
    key: 'additional',
    title: 'Additional vaccines',
    choice: '',
    status: doses.length > 0 ? 'complete' : 'optional',
    lines: doses.map((dose) => lineOf(VACCINE_WORDS[dose.vaccine], dose)),
    needs: [],
  };
}
