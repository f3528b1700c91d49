import {
  changeEntry,
  type EntryChanges,
  type EntryDraft,
} from '../../core/immunizations/change-entry.ts';
import { ANALYTE_WORDS, VACCINE_WORDS } from '../../core/immunizations/entry-words.ts';
import type { FormBlockKey } from '../../core/immunizations/form-block.ts';
import { ANALYTES, VACCINES } from '../../core/immunizations/immunization-record.ts';

const TUBERCULOSIS = [
  { value: 'igra', label: 'Tuberculosis blood test (IGRA)' },
  { value: 'skin-test', label: 'Tuberculin skin test' },
  { value: 'chest-x-ray', label: 'Chest X-ray' },
  { value: 'symptom-review', label: 'Symptom review' },
  { value: 'tb-treatment', label: 'Treatment of tuberculosis' },
];

/** Everything that can be recorded, in groups, each under one word such as "dose:mmr". */
export const ENTRY_KINDS = [
  {
    group: 'Vaccines',
    items: VACCINES.map((vaccine) => ({ value: `dose:${vaccine}`, label: VACCINE_WORDS[vaccine] })),
  },
  {
    group: 'Blood tests for immunity',
    items: ANALYTES.map((analyte) => ({
      value: `titer:${analyte}`,
      label: ANALYTE_WORDS[analyte],
    })),
  },
  { group: 'Tuberculosis', items: TUBERCULOSIS },
];

export function kindOf(entry: EntryDraft): string {
  if (entry.kind === 'dose') return `dose:${entry.vaccine}`;
  return entry.kind === 'titer' ? `titer:${entry.analyte}` : entry.kind;
}

/**
 * What turns an entry into this kind, with nothing said yet but that. Where it was of this kind before,
 * its result goes: a blood test for something else has not come out yet.
 */
export function becomeKind(kind: string): EntryChanges {
  const vaccine = VACCINES.find((one) => kind === `dose:${one}`);
  if (vaccine !== undefined) return { kind: 'dose', vaccine, product: '' };
  const analyte = ANALYTES.find((one) => kind === `titer:${one}`);
  if (analyte !== undefined) {
    return { kind: 'titer', analyte, result: null, value: null, unit: '' };
  }
  switch (kind) {
    case 'skin-test':
      return { kind, readOn: null, mm: null, result: null, country: '' };
    case 'chest-x-ray':
      return { kind, result: 'normal' };
    case 'symptom-review':
      return { kind };
    case 'tb-treatment':
      return { kind, of: 'latent', drugs: '', months: null, completedOn: null };
    default:
      // Until the person says how it came out, it proves nothing.
      return { kind: 'igra', test: 'QuantiFERON', result: 'indeterminate', country: '' };
  }
}

/** A new entry of this kind. */
export function startEntry(
  kind: string,
  common: Omit<Extract<EntryDraft, { kind: 'symptom-review' }>, 'kind'>,
): EntryDraft {
  return changeEntry({ ...common, kind: 'symptom-review' }, becomeKind(kind));
}

/** What "Add" in a block of the form begins with. */
export const BLOCK_KIND: Readonly<Record<FormBlockKey, string>> = {
  mmr: 'dose:mmr',
  tdap: 'dose:tdap',
  varicella: 'dose:varicella',
  influenza: 'dose:influenza',
  'hepatitis-b': 'dose:hepatitis-b',
  tuberculosis: 'igra',
  'covid-19': 'dose:covid-19',
  additional: 'dose:polio',
};
