import { z } from 'zod';
import type { LongestStayDemand } from '../../../core/admission/demands/longest-stay.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const longestStaySchema = exactly<LongestStayDemand>()(
  z.object({ kind: z.literal('longest-stay'), most: spanSchema }),
);
