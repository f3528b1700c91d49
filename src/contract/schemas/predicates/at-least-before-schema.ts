import { z } from 'zod';
import type { AtLeastBefore } from '../../../core/requirements/predicates/at-least-before.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { anchor } from './anchor.ts';

export const atLeastBeforeSchema = exactly<AtLeastBefore>()(
  z.object({
    kind: z.literal('at-least-before'),
    span: spanSchema,
    most: spanSchema.optional(),
    at: anchor,
  }),
);
