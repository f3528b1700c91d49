import { z } from 'zod';
import type { FromOther } from '../../../core/requirements/predicates/from-other.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const fromOtherSchema = exactly<FromOther>()(
  z.object({
    kind: z.literal('from-other'),
    type: line.min(1),
    side: z.enum(['before', 'after']),
    most: spanSchema,
    least: spanSchema.optional(),
  }),
);
