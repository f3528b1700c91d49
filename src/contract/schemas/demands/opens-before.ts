import { z } from 'zod';
import type { OpensBeforeDemand } from '../../../core/admission/demands/opens-before.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const opensBeforeSchema = exactly<OpensBeforeDemand>()(
  z.object({ kind: z.literal('opens-before'), opens: spanSchema }),
);
