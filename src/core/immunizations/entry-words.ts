import { formatDay } from '../shared/format-day.ts';
import type { Analyte, ImmunizationEntry, Titer, Vaccine } from './immunization-record.ts';

export const VACCINE_WORDS: Readonly<Record<Vaccine, string>> = {
  mmr: 'MMR',
  measles: 'Measles',
  mumps: 'Mumps',
  rubella: 'Rubella',
  varicella: 'Varicella',
  'hepatitis-b': 'Hepatitis B',
  tdap: 'Tdap',
  td: 'Td',
  influenza: 'Influenza',
  'covid-19': 'COVID-19',
  polio: 'Polio',
  'hepatitis-a': 'Hepatitis A',
  meningococcal: 'Meningococcal',
  typhoid: 'Typhoid',
  'yellow-fever': 'Yellow fever',
  bcg: 'BCG',
};

export const ANALYTE_WORDS: Readonly<Record<Analyte, string>> = {
  measles: 'Measles IgG',
  mumps: 'Mumps IgG',
  rubella: 'Rubella IgG',
  varicella: 'Varicella IgG',
  'anti-hbs': 'Anti-HBs',
  hbsag: 'HBsAg',
  'anti-hbc': 'Anti-HBc',
  tetanus: 'Tetanus IgG',
};

/** What an entry is, without its day: "MMR dose", "Anti-HBs titer", "QuantiFERON". */
export function nameEntry(entry: ImmunizationEntry): string {
  switch (entry.kind) {
    case 'dose':
      return `${VACCINE_WORDS[entry.vaccine]} dose`;
    case 'titer':
      return `${ANALYTE_WORDS[entry.analyte]} test`;
    case 'skin-test':
      return 'Tuberculin skin test';
    case 'igra':
      return entry.test === 'other' ? 'IGRA' : entry.test;
    case 'chest-x-ray':
      return 'Chest X-ray';
    case 'symptom-review':
      return 'Tuberculosis symptom review';
    case 'tb-treatment':
      return `Treatment of ${entry.of} tuberculosis`;
  }
}

/** "MMR dose of 2 Sep 2003". */
export function nameEntryWithDay(entry: ImmunizationEntry): string {
  return `${nameEntry(entry)} of ${formatDay(entry.on)}`;
}

/** What came of it, or what was given: "negative", "11.2 mIU/mL, positive", "Heplisav-B". */
export function sayOutcome(entry: ImmunizationEntry): string {
  switch (entry.kind) {
    case 'dose':
      return entry.product;
    case 'titer':
      return join([sayValue(entry), entry.result ?? '']);
    case 'skin-test':
      return join([
        entry.readOn === undefined ? 'not read' : `read ${formatDay(entry.readOn)}`,
        entry.mm === undefined ? '' : `${entry.mm} mm`,
        entry.result ?? '',
        entry.country,
      ]);
    case 'igra':
      return join([entry.result, entry.country]);
    case 'chest-x-ray':
      return entry.result;
    case 'symptom-review':
      return '';
    case 'tb-treatment':
      return join([
        entry.drugs,
        entry.months === undefined ? '' : `${entry.months} months`,
        entry.completedOn === undefined ? '' : `completed ${formatDay(entry.completedOn)}`,
      ]);
  }
}

function sayValue({ value, unit }: Titer): string {
  return value === undefined ? '' : `${value} ${unit}`.trim();
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
