import { z } from 'zod';
import type { StartsFirstMondayDemand } from '../../../core/admission/demands/starts-first-monday.ts';
import { exactly } from '../exactly.ts';

export const startsFirstMondaySchema = exactly<StartsFirstMondayDemand>()(
  z.object({ kind: z.literal('starts-first-monday') }),
);
