import { z } from 'zod';
import type { BlockedMonthsDemand } from '../../../core/admission/demands/blocked-months.ts';
import { exactly } from '../exactly.ts';

export const blockedMonthsSchema = exactly<BlockedMonthsDemand>()(
  z.object({
    kind: z.literal('blocked-months'),
    months: z.array(z.int().min(1).max(12)).min(1).max(12),
  }),
);
