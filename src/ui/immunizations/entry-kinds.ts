import { ANALYTE_WORDS, VACCINE_WORDS } from '../../core/immunizations/entry-words.ts';
import type { FormBlockKey } from '../../core/immunizations/form-block.ts';
import {
  ANALYTES,
  type ImmunizationEntry,
  VACCINES,
} from '../../core/immunizations/immunization-record.ts';

/** An entry of any kind with none of its own identifier. */
export type EntryDraft = ImmunizationEntry extends infer Entry
  ? Entry extends ImmunizationEntry
    ? Omit<Entry, 'id'>
    : never
  : never;

/** What every kind has, and a change of kind keeps. */
type Common = Pick<ImmunizationEntry, 'on' | 'evidence' | 'note' | 'writtenAs'>;

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

/** An entry of this kind with nothing said yet but what every kind has. */
export function startEntry(kind: string, { on, evidence, note, writtenAs }: Common): EntryDraft {
  const common = { on, evidence, note, writtenAs };
  const vaccine = VACCINES.find((one) => kind === `dose:${one}`);
  if (vaccine !== undefined) return { ...common, kind: 'dose', vaccine, product: '' };
  const analyte = ANALYTES.find((one) => kind === `titer:${one}`);
  if (analyte !== undefined) return { ...common, kind: 'titer', analyte, unit: '' };
  switch (kind) {
    case 'skin-test':
      return { ...common, kind, country: '' };
    case 'chest-x-ray':
      return { ...common, kind, result: 'normal' };
    case 'symptom-review':
      return { ...common, kind };
    case 'tb-treatment':
      return { ...common, kind, of: 'latent', drugs: '' };
    default:
      // Until the person says how it came out, it proves nothing.
      return { ...common, kind: 'igra', test: 'QuantiFERON', result: 'indeterminate', country: '' };
  }
}

/** An entry with a change; one of another kind takes nothing over that only the old kind said. */
export function changeEntry(draft: EntryDraft, change: Partial<EntryDraft>): EntryDraft {
  return ('kind' in change ? change : { ...draft, ...change }) as EntryDraft;
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
