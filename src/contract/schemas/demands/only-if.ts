import { z } from 'zod';
import type { OnlyIfDemand } from '../../../core/admission/demands/only-if.ts';
import { conditionSchema } from '../conditions/condition-schema.ts';
import { exactly } from '../exactly.ts';

export const onlyIfSchema = exactly<OnlyIfDemand>()(
  z.object({ kind: z.literal('only-if'), condition: conditionSchema }),
);
