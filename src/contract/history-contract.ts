import { z } from 'zod';
import { base } from './base.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import { typed } from './schemas/exactly.ts';
import { historyEntrySchema } from './schemas/history-schemas.ts';
import { day, line } from './schemas/scalars.ts';

/** What is looked for; what is absent narrows nothing. */
const query = z.object({
  /** Each word has to stand in the entry. */
  words: line.optional(),
  from: day.optional(),
  to: day.optional(),
  /** The identifier of one thing. */
  thing: z.string().max(200).optional(),
});

export const historyContract = {
  /** What changed when, the newest first. `next` is the `before` of the following page, where there is one. */
  list: base
    .input(
      query.extend({ before: z.number().optional(), limit: z.int().min(1).max(1_000).optional() }),
    )
    .output(z.object({ entries: z.array(typed(historyEntrySchema)), next: z.number().optional() })),
  /** All that is looked for as one file, not encrypted. */
  export: base
    .input(
      query.extend({
        to: saveTargetSchema,
        format: z.enum(['csv', 'json']),
        name: line.optional(),
      }),
    )
    .output(deliveredSchema),
};
