import { z } from 'zod';
import type { DueBeforeDemand } from '../../../core/admission/demands/due-before.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const dueBeforeSchema = exactly<DueBeforeDemand>()(
  z.object({ kind: z.literal('due-before'), what: line.min(1), span: spanSchema }),
);
