import { z } from 'zod';
import type { LabOrder } from '../core/hosts/lab-order.ts';
import type { FormBlock } from '../core/immunizations/form-block.ts';
import { VACCINES } from '../core/immunizations/immunization-record.ts';
import type { RecordFinding } from '../core/immunizations/record-finding.ts';
import type { Sheet } from '../core/pages/sheet.ts';
import { base, changed } from './base.ts';
import { exactly, typed } from './schemas/exactly.ts';
import {
  entryChangesSchema,
  entrySchema,
  formBlockSchema,
  recordFindingSchema,
  recordSchema,
} from './schemas/immunization-schemas.ts';
import { day, id, line } from './schemas/scalars.ts';
import { sheetSchema } from './schemas/sheet-schema.ts';

const labOrderSchema = exactly<LabOrder>()(
  z.object({
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
  }),
);

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

const reviewSchema = exactly<ImmunizationReview>()(
  z.object({
    findings: z.array(recordFindingSchema),
    blocks: z.array(formBlockSchema),
    orders: z.array(labOrderSchema),
    sheet: sheetSchema,
  }),
);

export const immunizationsContract = {
  /** By day. */
  list: base.output(typed(recordSchema)),
  /**
   * A new entry when `id` is absent; what is not given is kept; null clears. Another kind keeps only
   * what every kind has.
   */
  save: base.input(typed(entryChangesSchema)).output(typed(entrySchema)),
  /**
   * Several doses of one card as one change. One that is on record by its vaccine and day gains the card
   * as its paper. Answers the entries that were added or changed.
   */
  saveDoses: base
    .input(
      z.strictObject({
        card: id<'document'>().optional(),
        doses: z
          .array(z.strictObject({ vaccine: z.enum(VACCINES), on: day, writtenAs: line }))
          .max(200),
      }),
    )
    .output(typed(recordSchema)),
  remove: base.input(z.object({ id: id<'immunization'>() })).output(changed),
  review: base.output(typed(reviewSchema)),
};
