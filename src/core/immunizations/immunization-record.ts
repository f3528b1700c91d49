import type { Day } from '../shared/day.ts';
import type { DocumentId, ImmunizationId } from '../shared/id.ts';

/** Vaccines of the AAMC form and of its block for additional ones (domain facts, section 3). */
export const VACCINES = [
  'mmr',
  'measles',
  'mumps',
  'rubella',
  'varicella',
  'hepatitis-b',
  'tdap',
  'td',
  'influenza',
  'covid-19',
  'polio',
  'hepatitis-a',
  'meningococcal',
  'typhoid',
  'yellow-fever',
  'bcg',
] as const;
export type Vaccine = (typeof VACCINES)[number];

/** What a blood test looked for. Of hepatitis B: surface antibody, surface antigen, core antibody. */
export const ANALYTES = [
  'measles',
  'mumps',
  'rubella',
  'varicella',
  'anti-hbs',
  'hbsag',
  'anti-hbc',
  'tetanus',
] as const;
export type Analyte = (typeof ANALYTES)[number];

interface Recorded {
  readonly id: ImmunizationId;
  /** Papers that prove the entry: lab report, vaccination card, signed form. */
  readonly evidence: readonly DocumentId[];
  readonly note: string;
  /**
   * The date as the paper prints it, where day and month could be swapped: "03/04/2026". Empty where
   * it is plain.
   */
  readonly writtenAs: string;
}

/** One injection. `product` decides the schedule: Heplisav-B is a series of two. */
export interface Dose extends Recorded {
  readonly kind: 'dose';
  readonly vaccine: Vaccine;
  readonly on: Day;
  readonly product: string;
  /** True where no product of the list stands for it, and it was kept as typed. */
  readonly asTyped?: boolean | undefined;
}

/** A blood test for immunity. A quantitative one has a `value`; the unit is as the lab printed it. */
export interface Titer extends Recorded {
  readonly kind: 'titer';
  readonly analyte: Analyte;
  /** The day the blood was drawn. */
  readonly on: Day;
  readonly result?: 'positive' | 'negative' | 'equivocal' | undefined;
  readonly value?: number | undefined;
  readonly unit: string;
}

/** A tuberculin skin test (TST, PPD): placed, and read 48 to 72 hours later in millimetres. */
export interface SkinTest extends Recorded {
  readonly kind: 'skin-test';
  readonly on: Day;
  readonly readOn?: Day | undefined;
  readonly mm?: number | undefined;
  readonly result?: 'negative' | 'positive' | undefined;
  /** ISO 3166 alpha-2, where it was placed; empty when not known. */
  readonly country: string;
}

/** A blood test for tuberculosis. */
export interface Igra extends Recorded {
  readonly kind: 'igra';
  readonly on: Day;
  readonly test: 'QuantiFERON' | 'T-SPOT' | 'other';
  readonly result: 'negative' | 'positive' | 'indeterminate';
  readonly country: string;
}

export interface ChestXray extends Recorded {
  readonly kind: 'chest-x-ray';
  readonly on: Day;
  readonly result: 'normal' | 'abnormal';
}

/** The yearly questions after a positive test, signed by a physician. */
export interface SymptomReview extends Recorded {
  readonly kind: 'symptom-review';
  readonly on: Day;
}

/** Treatment of latent (section B) or active tuberculosis (section C); `on` is the day it began. */
export interface TbTreatment extends Recorded {
  readonly kind: 'tb-treatment';
  readonly on: Day;
  readonly of: 'latent' | 'active';
  readonly drugs: string;
  readonly months?: number | undefined;
  readonly completedOn?: Day | undefined;
}

/**
 * One thing that happened, typed in or confirmed by a person. The record is their list; what the AAMC
 * form's blocks and options are is derived from it.
 */
export type ImmunizationEntry =
  | Dose
  | Titer
  | SkinTest
  | Igra
  | ChestXray
  | SymptomReview
  | TbTreatment;

export type ImmunizationRecord = readonly ImmunizationEntry[];
