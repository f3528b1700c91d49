import { z } from 'zod';
import type { EntryChanges } from '../../core/immunizations/change-entry.ts';
import type { FormBlock } from '../../core/immunizations/form-block.ts';
import {
  ANALYTES,
  type ImmunizationEntry,
  type ImmunizationRecord,
  VACCINES,
} from '../../core/immunizations/immunization-record.ts';
import type { RecordFinding } from '../../core/immunizations/record-finding.ts';
import { changesOf } from './changes-of.ts';
import { sourceSchema } from './document-schemas.ts';
import { exactly } from './exactly.ts';
import { country, day, id, line, prose } from './scalars.ts';
import { inPartsFields } from './word-schemas.ts';

/** Empty where it is not known. */
const maybeCountry = z.union([country, z.literal('')]);

const recorded = {
  on: day,
  evidence: z.array(id<'document'>()).max(50),
  note: prose,
  writtenAs: line,
};

/** Every kind of entry, without its identifier. */
const KINDS = [
  z.object({
    kind: z.literal('dose'),
    ...recorded,
    vaccine: z.enum(VACCINES),
    product: line,
    asTyped: z.boolean().optional(),
  }),
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

/**
 * Without an identifier a new entry. A change without a kind is refused where it names a field that
 * only some kinds have: it would be dropped.
 */
export const entryChangesSchema = exactly<EntryChanges>()(
  z.discriminatedUnion('kind', [
    changesOf(KINDS[0].omit({ kind: true })).extend({
      id: entryId.optional(),
      kind: KINDS[0].shape.kind,
    }),
    changesOf(KINDS[1].omit({ kind: true })).extend({
      id: entryId.optional(),
      kind: KINDS[1].shape.kind,
    }),
    changesOf(KINDS[2].omit({ kind: true })).extend({
      id: entryId.optional(),
      kind: KINDS[2].shape.kind,
    }),
    changesOf(KINDS[3].omit({ kind: true })).extend({
      id: entryId.optional(),
      kind: KINDS[3].shape.kind,
    }),
    changesOf(KINDS[4].omit({ kind: true })).extend({
      id: entryId.optional(),
      kind: KINDS[4].shape.kind,
    }),
    changesOf(KINDS[5].omit({ kind: true })).extend({
      id: entryId.optional(),
      kind: KINDS[5].shape.kind,
    }),
    changesOf(KINDS[6].omit({ kind: true })).extend({
      id: entryId.optional(),
      kind: KINDS[6].shape.kind,
    }),
    changesOf(z.strictObject(recorded))
      .extend({ id: entryId.optional(), kind: z.undefined().optional() })
      .strict(),
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
    ...inPartsFields,
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
