import { z } from 'zod';
import type { OnePerTermDemand } from '../../../core/admission/demands/one-per-term.ts';
import { exactly } from '../exactly.ts';
import { monthDay } from '../scalars.ts';

export const onePerTermSchema = exactly<OnePerTermDemand>()(
  z.object({
    kind: z.literal('one-per-term'),
    terms: z
      .array(z.object({ from: monthDay, to: monthDay }))
      .min(1)
      .max(12),
  }),
);
