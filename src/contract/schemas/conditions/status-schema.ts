import { z } from 'zod';
import type { Status } from '../../../core/requirements/conditions/status.ts';
import { exactly } from '../exactly.ts';

export const statusSchema = exactly<Status>()(
  z.object({
    kind: z.literal('status'),
    oneOf: z.array(z.enum(['student', 'final-year', 'graduate'])),
  }),
);
