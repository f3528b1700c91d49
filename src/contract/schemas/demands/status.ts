import { z } from 'zod';
import type { StatusDemand } from '../../../core/admission/demands/status.ts';
import { exactly } from '../exactly.ts';

export const statusSchema = exactly<StatusDemand>()(
  z.object({
    kind: z.literal('status'),
    oneOf: z.array(z.enum(['student', 'final-year', 'graduate'])).min(1),
  }),
);
