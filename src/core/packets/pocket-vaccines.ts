import type {
  Analyte,
  Dose,
  ImmunizationRecord,
  Titer,
  Vaccine,
} from '../immunizations/immunization-record.ts';
import { compareText } from '../shared/compare-text.ts';
import { formatDay } from '../shared/format-day.ts';
import { clipText, type PocketInput } from './pocket-input.ts';
import { paperLine } from './pocket-papers.ts';
import { tuberculosisRows } from './pocket-tuberculosis.ts';

/** A disease or two on one line: what protects, what proves it, and the document type for both. */
interface Line {
  readonly title: string;
  readonly vaccines: readonly Vaccine[];
  readonly analytes: readonly Analyte[];
  readonly type?: string | undefined;
}

/** Dates kept at most on a line; of a longer list the count and the last one are told. */
const MOST_DOSES = 4;

const FIRST_LINES: readonly Line[] = [
  {
    title: 'Measles, mumps, rubella',
    vaccines: ['mmr', 'measles', 'mumps', 'rubella'],
    analytes: ['measles', 'mumps', 'rubella'],
    type: 'mmr',
  },
  { title: 'Varicella', vaccines: ['varicella'], analytes: ['varicella'], type: 'varicella' },
  {
    title: 'Hepatitis B',
    vaccines: ['hepatitis-b'],
    analytes: ['anti-hbs', 'hbsag', 'anti-hbc'],
    type: 'hepatitis-b',
  },
  { title: 'Tdap or Td', vaccines: ['tdap', 'td'], analytes: ['tetanus'], type: 'tdap' },
  { title: 'Influenza', vaccines: ['influenza'], analytes: [], type: 'influenza' },
];

/** Asked for by few hosts on a first day: these are cut where the page is full. */
const LAST_LINES: readonly Line[] = [
  { title: 'COVID-19', vaccines: ['covid-19'], analytes: [], type: 'covid-19' },
  { title: 'Polio', vaccines: ['polio'], analytes: [], type: 'polio' },
  { title: 'Hepatitis A', vaccines: ['hepatitis-a'], analytes: [], type: 'hepatitis-a' },
  { title: 'Meningococcal', vaccines: ['meningococcal'], analytes: [], type: 'meningococcal' },
  { title: 'Typhoid', vaccines: ['typhoid'], analytes: [] },
  { title: 'Yellow fever', vaccines: ['yellow-fever'], analytes: [] },
  { title: 'BCG', vaccines: ['bcg'], analytes: [] },
];

/**
 * What the immunization record says, line by line, else what the documents say: what it is, its
 * days, the result. The order is the order in which lines are kept when a page is full.
 */
export function vaccineRows(input: PocketInput): (readonly string[])[] {
  const rows = (lines: readonly Line[]) => lines.flatMap((line) => vaccineRow(line, input));
  return [
    ...rows(FIRST_LINES),
    ...tuberculosisRows(input),
    ...paperLine('immunization-form', 'Immunization form', input),
    ...rows(LAST_LINES),
  ];
}

function vaccineRow(line: Line, input: PocketInput): (readonly string[])[] {
  const doses = dosesOf(line, input.record);
  const titers = titersOf(line, input.record);
  if (doses.length === 0 && titers.length === 0)
    return line.type === undefined ? [] : paperLine(line.type, line.title, input);
  return [[line.title, doseWords(doses, line), clipText(titers.map(titerWords).join('; '), 110)]];
}

function dosesOf({ vaccines }: Line, record: ImmunizationRecord): Dose[] {
  return record
    .filter((entry): entry is Dose => entry.kind === 'dose' && vaccines.includes(entry.vaccine))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The newest result for each thing that was looked for. */
function titersOf({ analytes }: Line, record: ImmunizationRecord): Titer[] {
  return analytes.flatMap((analyte) => {
    const all = record.filter(
      (entry): entry is Titer => entry.kind === 'titer' && entry.analyte === analyte,
    );
    const newest = all.sort((a, b) => compareText(b.on, a.on))[0];
    return newest === undefined ? [] : [newest];
  });
}

function doseWords(doses: readonly Dose[], { vaccines }: Line): string {
  const last = doses.at(-1);
  if (last === undefined) return '';
  if (doses.length > MOST_DOSES) return `${doses.length} doses, the last on ${formatDay(last.on)}`;
  const word = (dose: Dose) => {
    const name = dose.product || (dose.vaccine === vaccines[0] ? '' : NAMES[dose.vaccine]);
    return clipText(`${formatDay(dose.on)}${name ? ` (${name})` : ''}`, 50);
  };
  return doses.map(word).join(', ');
}

const NAMES: Partial<Record<Vaccine, string>> = {
  measles: 'measles',
  mumps: 'mumps',
  rubella: 'rubella',
  td: 'Td',
};

const ANALYTE_WORDS: Readonly<Record<Analyte, string>> = {
  measles: 'measles',
  mumps: 'mumps',
  rubella: 'rubella',
  varicella: 'antibodies',
  'anti-hbs': 'anti-HBs',
  hbsag: 'HBsAg',
  'anti-hbc': 'anti-HBc',
  tetanus: 'tetanus IgG',
};

function titerWords({ analyte, value, unit, result, on }: Titer): string {
  const figure = value === undefined ? '' : ` ${value}${unit === '' ? '' : ` ${unit}`}`;
  return `${ANALYTE_WORDS[analyte]}${figure}${result === undefined ? '' : ` ${result}`}, ${formatDay(on)}`;
}
