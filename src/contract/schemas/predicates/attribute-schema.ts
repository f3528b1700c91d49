import { z } from 'zod';
import type { Attribute } from '../../../core/requirements/predicates/attribute.ts';
import { factWordSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { factKey } from './fact-key.ts';

export const attributeSchema = exactly<Attribute>()(
  z.object({
    kind: z.literal('attribute'),
    fact: factKey,
    oneOf: z.array(factWordSchema).optional(),
    noneOf: z.array(factWordSchema).optional(),
    allOf: z.array(factWordSchema).optional(),
  }),
);
