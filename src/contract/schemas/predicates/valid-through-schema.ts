import { z } from 'zod';
import type { ValidThrough } from '../../../core/requirements/predicates/valid-through.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { country } from '../scalars.ts';
import { anchor } from './anchor.ts';

export const validThroughSchema = exactly<ValidThrough>()(
  z.object({
    kind: z.literal('valid-through'),
    at: anchor,
    plus: spanSchema.optional(),
    plusUnlessNationality: z.array(country).optional(),
  }),
);
