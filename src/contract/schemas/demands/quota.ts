import { z } from 'zod';
import type { QuotaDemand } from '../../../core/admission/demands/quota.ts';
import { exactly } from '../exactly.ts';

export const quotaSchema = exactly<QuotaDemand>()(
  z.object({
    kind: z.literal('quota'),
    places: z.int().min(1).max(1000).optional(),
    per: z.enum(['term', 'year']).optional(),
  }),
);
