import type {
  Dose,
  ImmunizationEntry,
  Vaccine,
} from '../../../core/immunizations/immunization-record.ts';
import { parseDay } from '../../../core/shared/day.ts';

/** An entry, and the title of the sample's document that it was copied from; none: from memory. */
type SampleEntry = Bare<ImmunizationEntry> & { readonly paper?: string };
type Bare<Entry> = Entry extends ImmunizationEntry ? Omit<Entry, 'id' | 'evidence'> : never;

const FORM = 'Immunization record';
const plain = { note: '', writtenAs: '' } as const;

function dose(
  vaccine: Vaccine,
  on: string,
  paper: string | undefined,
  product = '',
): Bare<Dose> & { readonly paper?: string } {
  return {
    ...plain,
    kind: 'dose',
    vaccine,
    on: parseDay(on),
    product,
    ...(paper !== undefined && { paper }),
  };
}

/**
 * The record of the invented applicant. It says what her documents say: what the tests of
 * resources/sample print is typed in here, and her BCG scar has no paper.
 */
export const SAMPLE_RECORD: readonly SampleEntry[] = [
  dose('bcg', '2002-10-14', undefined),
  dose('hepatitis-b', '2002-08-15', FORM),
  dose('hepatitis-b', '2002-09-15', FORM),
  dose('hepatitis-b', '2003-02-20', FORM),
  dose('mmr', '2003-09-02', FORM),
  dose('mmr', '2008-10-11', FORM),
  dose('tdap', '2020-10-06', FORM),
  dose('varicella', '2020-11-03', FORM),
  dose('varicella', '2020-12-08', FORM),
  dose('influenza', '2025-10-21', 'Influenza vaccine'),
  dose('influenza', '2026-10-06', 'Influenza vaccine'),
  {
    ...plain,
    kind: 'titer',
    analyte: 'anti-hbs',
    on: parseDay('2026-09-10'),
    result: 'positive',
    value: 11.2,
    unit: 'mIU/mL',
    paper: 'Hepatitis B titer',
  },
  {
    ...plain,
    kind: 'igra',
    test: 'QuantiFERON',
    on: parseDay('2026-03-02'),
    result: 'negative',
    country: 'TR',
    paper: 'TB blood test',
  },
];
