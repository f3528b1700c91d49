import { z } from 'zod';
import type { DaysAfterDemand } from '../../../core/admission/demands/days-after.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const daysAfterSchema = exactly<DaysAfterDemand>()(
  z.object({
    kind: z.literal('days-after'),
    after: z.enum(['offer', 'booking']),
    what: line,
    within: spanSchema,
  }),
);
