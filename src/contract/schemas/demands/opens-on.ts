import { z } from 'zod';
import type { OpensOnDemand } from '../../../core/admission/demands/opens-on.ts';
import { exactly } from '../exactly.ts';
import { monthDay } from '../scalars.ts';

export const opensOnSchema = exactly<OpensOnDemand>()(
  z.object({
    kind: z.literal('opens-on'),
    on: monthDay,
    serves: z.object({ from: monthDay, to: monthDay }).optional(),
  }),
);
