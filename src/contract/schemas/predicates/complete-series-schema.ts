import { z } from 'zod';
import type { CompleteSeries } from '../../../core/requirements/predicates/complete-series.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

const doses = z.int().min(1).max(20);

export const completeSeriesSchema = exactly<CompleteSeries>()(
  z.object({
    kind: z.literal('complete-series'),
    doses,
    or: z.object({ doses, product: line }).optional(),
  }),
);
