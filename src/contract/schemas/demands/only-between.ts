import { z } from 'zod';
import type { OnlyBetweenDemand } from '../../../core/admission/demands/only-between.ts';
import { exactly } from '../exactly.ts';
import { monthDay } from '../scalars.ts';

export const onlyBetweenSchema = exactly<OnlyBetweenDemand>()(
  z.object({ kind: z.literal('only-between'), from: monthDay, to: monthDay }),
);
