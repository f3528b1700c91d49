import { z } from 'zod';
import type { FormBlock } from '../../core/immunizations/form-block.ts';
import {
  ANALYTES,
  type ImmunizationEntry,
  type ImmunizationRecord,
  VACCINES,
} from '../../core/immunizations/immunization-record.ts';
import type { RecordFinding } from '../../core/immunizations/record-finding.ts';
import type { ImmunizationId } from '../../core/shared/id.ts';
import { sourceSchema } from './document-schemas.ts';
import { exactly } from './exactly.ts';
import { country, day, id, line, prose } from './scalars.ts';

/** Empty where it is not known. */
const maybeCountry = z.union([country, z.literal('')]);

const recorded = {
  on: day,
  evidence: z.array(id<'document'>()).max(50),
  note: prose,
  writtenAs: line,
};

/** Every kind of entry, without its identifier: a new one gets it when it is saved. */
const KINDS = [
  z.object({ kind: z.literal('dose'), ...recorded, vaccine: z.enum(VACCINES), product: line }),
  z.object({
    kind: z.literal('titer'),
    ...recorded,
    analyte: z.enum(ANALYTES),
    result: z.enum(['positive', 'negative', 'equivocal']).optional(),
    value: z.number().min(0).max(1_000_000).optional(),
    unit: line,
  }),
  z.object({
    kind: z.literal('skin-test'),
    ...recorded,
    readOn: day.optional(),
    mm: z.number().min(0).max(100).optional(),
    result: z.enum(['negative', 'positive']).optional(),
    country: maybeCountry,
  }),
  z.object({
    kind: z.literal('igra'),
    ...recorded,
    test: z.enum(['QuantiFERON', 'T-SPOT', 'other']),
    result: z.enum(['negative', 'positive', 'indeterminate']),
    country: maybeCountry,
  }),
  z.object({ kind: z.literal('chest-x-ray'), ...recorded, result: z.enum(['normal', 'abnormal']) }),
  z.object({ kind: z.literal('symptom-review'), ...recorded }),
  z.object({
    kind: z.literal('tb-treatment'),
    ...recorded,
    of: z.enum(['latent', 'active']),
    drugs: line,
    months: z.number().min(0).max(100).optional(),
    completedOn: day.optional(),
  }),
] as const;

const entryId = id<'immunization'>();

type WithoutId<Entry> = Entry extends ImmunizationEntry
  ? Omit<Entry, 'id'> & { readonly id?: ImmunizationId | undefined }
  : never;

/** An entry of any kind; with its identifier it replaces one, without it is new. */
export type NewImmunizationEntry = WithoutId<ImmunizationEntry>;

/** With its identifier to replace an entry, without to add one. */
export const newEntrySchema = exactly<NewImmunizationEntry>()(
  z.discriminatedUnion('kind', [
    KINDS[0].extend({ id: entryId.optional() }),
    KINDS[1].extend({ id: entryId.optional() }),
    KINDS[2].extend({ id: entryId.optional() }),
    KINDS[3].extend({ id: entryId.optional() }),
    KINDS[4].extend({ id: entryId.optional() }),
    KINDS[5].extend({ id: entryId.optional() }),
    KINDS[6].extend({ id: entryId.optional() }),
  ]),
);

export const entrySchema = exactly<ImmunizationEntry>()(
  z.discriminatedUnion('kind', [
    KINDS[0].extend({ id: entryId }),
    KINDS[1].extend({ id: entryId }),
    KINDS[2].extend({ id: entryId }),
    KINDS[3].extend({ id: entryId }),
    KINDS[4].extend({ id: entryId }),
    KINDS[5].extend({ id: entryId }),
    KINDS[6].extend({ id: entryId }),
  ]),
);

/** By day. */
export const recordSchema = exactly<ImmunizationRecord>()(z.array(entrySchema));

export const recordFindingSchema = exactly<RecordFinding>()(
  z.object({
    code: z.custom<RecordFinding['code']>((value) => typeof value === 'string'),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    remedy: z.string(),
    entries: z.array(entryId),
    source: sourceSchema,
  }),
);

export const formBlockSchema = exactly<FormBlock>()(
  z.object({
    key: z.enum([
      'mmr',
      'tdap',
      'varicella',
      'influenza',
      'hepatitis-b',
      'tuberculosis',
      'covid-19',
      'additional',
    ]),
    title: z.string(),
    choice: z.string(),
    status: z.enum(['complete', 'open', 'optional']),
    lines: z.array(
      z.object({
        label: z.string(),
        entry: entryId.optional(),
        on: day.optional(),
        outcome: z.string(),
        note: z.string(),
        evidence: z.array(id<'document'>()),
      }),
    ),
    needs: z.array(z.string()),
  }),
);
