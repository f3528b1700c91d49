import type {
  ChestXray,
  Dose,
  Igra,
  ImmunizationEntry,
  SkinTest,
  SymptomReview,
  TbTreatment,
  Titer,
  Vaccine,
} from '../../../src/core/immunizations/immunization-record.ts';
import { type Day, parseDay } from '../../../src/core/shared/day.ts';

export const day = (text: string): Day => parseDay(text);

let count = 0;
/** An entry of its own, without papers. */
const recorded = () => ({
  id: `i-${String(++count).padStart(5, '0')}` as never,
  evidence: [],
  note: '',
  writtenAs: '',
});

export const givenDose = (vaccine: Vaccine, on: string, product = ''): Dose => ({
  ...recorded(),
  kind: 'dose',
  vaccine,
  on: day(on),
  product,
});

export const givenDoses = (vaccine: Vaccine, ...days: readonly string[]): Dose[] =>
  days.map((on) => givenDose(vaccine, on));

export const givenTiter = (
  analyte: Titer['analyte'],
  on: string,
  more: Partial<Titer> = { result: 'positive' },
): Titer => ({ ...recorded(), kind: 'titer', analyte, on: day(on), unit: '', ...more });

export const givenAntiHbs = (on: string, value: number, more: Partial<Titer> = {}): Titer =>
  givenTiter('anti-hbs', on, { value, unit: 'mIU/mL', ...more });

/** Placed and read, negative at 0 mm unless told. */
export const givenSkinTest = (
  on: string,
  readOn: string | undefined,
  more: Partial<SkinTest> = {},
): SkinTest => ({
  ...recorded(),
  kind: 'skin-test',
  on: day(on),
  ...(readOn === undefined ? {} : { readOn: day(readOn), mm: 0, result: 'negative' }),
  country: '',
  ...more,
});

export const givenIgra = (on: string, more: Partial<Igra> = {}): Igra => ({
  ...recorded(),
  kind: 'igra',
  on: day(on),
  test: 'QuantiFERON',
  result: 'negative',
  country: '',
  ...more,
});

export const givenXray = (on: string, result: ChestXray['result'] = 'normal'): ChestXray => ({
  ...recorded(),
  kind: 'chest-x-ray',
  on: day(on),
  result,
});

export const givenReview = (on: string): SymptomReview => ({
  ...recorded(),
  kind: 'symptom-review',
  on: day(on),
});

export const givenTreatment = (on: string, of: TbTreatment['of']): TbTreatment => ({
  ...recorded(),
  kind: 'tb-treatment',
  on: day(on),
  of,
  drugs: 'Rifampicin',
});

export function withPaper<Entry extends ImmunizationEntry>(
  entry: Entry,
  ...papers: readonly string[]
): Entry {
  return { ...entry, evidence: papers as readonly never[] };
}
