import { z } from 'zod';
import type { LeadTimeDemand } from '../../../core/admission/demands/lead-time.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const leadTimeSchema = exactly<LeadTimeDemand>()(
  z.object({ kind: z.literal('lead-time'), closes: spanSchema, opens: spanSchema.optional() }),
);
