import { z } from 'zod';
import type { MaxElectivesDemand } from '../../../core/admission/demands/max-electives.ts';
import { exactly } from '../exactly.ts';

export const maxElectivesSchema = exactly<MaxElectivesDemand>()(
  z.object({
    kind: z.literal('max-electives'),
    count: z.int().min(1).max(52),
    ever: z.boolean().optional(),
  }),
);
