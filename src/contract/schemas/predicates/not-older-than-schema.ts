import { z } from 'zod';
import type { NotOlderThan } from '../../../core/requirements/predicates/not-older-than.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { anchor } from './anchor.ts';

export const notOlderThanSchema = exactly<NotOlderThan>()(
  z.object({
    kind: z.literal('not-older-than'),
    span: spanSchema,
    at: anchor,
    during: z.boolean().optional(),
  }),
);
