import { z } from 'zod';
import type { BornBefore } from '../../../core/requirements/conditions/born-before.ts';
import { exactly } from '../exactly.ts';
import { day } from '../scalars.ts';

export const bornBeforeSchema = exactly<BornBefore>()(
  z.object({ kind: z.literal('born-before'), day }),
);
