import { z } from 'zod';
import type { Attribute } from '../../../core/requirements/predicates/attribute.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';
import { factKey } from './fact-key.ts';

export const attributeSchema = exactly<Attribute>()(
  z.object({
    kind: z.literal('attribute'),
    fact: factKey,
    oneOf: z.array(line).optional(),
    noneOf: z.array(line).optional(),
  }),
);
