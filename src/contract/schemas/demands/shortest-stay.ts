import { z } from 'zod';
import type { ShortestStayDemand } from '../../../core/admission/demands/shortest-stay.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const shortestStaySchema = exactly<ShortestStayDemand>()(
  z.object({ kind: z.literal('shortest-stay'), least: spanSchema }),
);
