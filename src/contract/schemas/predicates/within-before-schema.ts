import { z } from 'zod';
import type { WithinBefore } from '../../../core/requirements/predicates/within-before.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { anchor } from './anchor.ts';

export const withinBeforeSchema = exactly<WithinBefore>()(
  z.object({ kind: z.literal('within-before'), span: spanSchema, at: anchor }),
);
