import { z } from 'zod';
import type { CoresDemand } from '../../../core/admission/demands/cores.ts';
import { exactly } from '../exactly.ts';
import { names } from './demand-scalars.ts';

export const coresSchema = exactly<CoresDemand>()(
  z.object({
    kind: z.literal('cores'),
    atLeast: z.int().min(1).max(40).optional(),
    named: names.optional(),
  }),
);
