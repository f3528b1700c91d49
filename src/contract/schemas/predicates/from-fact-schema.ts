import { z } from 'zod';
import type { FromFact } from '../../../core/requirements/predicates/from-fact.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const fromFactSchema = exactly<FromFact>()(
  z.object({
    kind: z.literal('from-fact'),
    fact: line.min(1),
    most: spanSchema,
    least: spanSchema.optional(),
  }),
);
