import { z } from 'zod';
import type { GapBetweenDemand } from '../../../core/admission/demands/gap-between.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const gapBetweenSchema = exactly<GapBetweenDemand>()(
  z.object({ kind: z.literal('gap-between'), least: spanSchema }),
);
