import { z } from 'zod';
import type { EachPart } from '../../../core/requirements/predicates/each-part.ts';
import { exactly } from '../exactly.ts';

const doses = z.int().min(0).max(20);

export const eachPartSchema = exactly<EachPart>()(
  z.object({
    kind: z.literal('each-part'),
    measles: doses,
    mumps: doses,
    rubella: doses,
    orTiter: z.boolean().optional(),
  }),
);
