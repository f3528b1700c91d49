import { z } from 'zod';
import type { LabOrder } from '../core/hosts/lab-order.ts';
import type { FormBlock } from '../core/immunizations/form-block.ts';
import type {
  ImmunizationEntry,
  ImmunizationRecord,
} from '../core/immunizations/immunization-record.ts';
import type { RecordFinding } from '../core/immunizations/record-finding.ts';
import type { Sheet } from '../core/pages/sheet.ts';
import type { ImmunizationId } from '../core/shared/id.ts';
import { base, changed } from './base.ts';
import {
  entrySchema,
  formBlockSchema,
  newEntrySchema,
  recordFindingSchema,
} from './schemas/immunization-schemas.ts';
import { day, id, typed } from './schemas/scalars.ts';
import { sheetSchema } from './schemas/sheet-schema.ts';

const labOrderSchema = z.object({
  key: z.string(),
  kind: z.enum(['lab', 'imaging', 'shot', 'visit']),
  order: z.string(),
  detail: z.string(),
  serves: z.array(
    z.object({
      host: id<'host'>(),
      hostName: z.string(),
      requirement: id<'requirement'>(),
      wants: z.string(),
      note: z.string(),
      from: day.optional(),
      by: day.optional(),
    }),
  ),
}) satisfies z.ZodType<LabOrder>;

type WithoutId<Entry> = Entry extends ImmunizationEntry
  ? Omit<Entry, 'id'> & { readonly id?: ImmunizationId | undefined }
  : never;

/** An entry of any kind; with its identifier it replaces one, without it is new. */
export type NewImmunizationEntry = WithoutId<ImmunizationEntry>;

/** All that the record says beside its entries; derived, never stored. */
export interface ImmunizationReview {
  /** Worst first. */
  readonly findings: readonly RecordFinding[];
  /** The AAMC form's blocks, in its order. */
  readonly blocks: readonly FormBlock[];
  /** What the season's hosts still want of a laboratory or physician. */
  readonly orders: readonly LabOrder[];
  /** The page to take to the physician. */
  readonly sheet: Sheet;
}

const reviewSchema = z.object({
  findings: z.array(recordFindingSchema),
  blocks: z.array(formBlockSchema),
  orders: z.array(labOrderSchema),
  sheet: sheetSchema,
}) satisfies z.ZodType<ImmunizationReview>;

export const immunizationsContract = {
  /** By day. */
  list: base.output(typed<ImmunizationRecord>(z.array(entrySchema))),
  /** Adds an entry, or replaces the one with its identifier. */
  save: base
    .input(typed<NewImmunizationEntry>(newEntrySchema))
    .output(typed<ImmunizationEntry>(entrySchema)),
  remove: base.input(z.object({ id: id<'immunization'>() })).output(changed),
  review: base.output(typed<ImmunizationReview>(reviewSchema)),
};
