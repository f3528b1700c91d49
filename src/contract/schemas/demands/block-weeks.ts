import { z } from 'zod';
import type { BlockWeeksDemand } from '../../../core/admission/demands/block-weeks.ts';
import { exactly } from '../exactly.ts';
import { weeks } from './demand-scalars.ts';

export const blockWeeksSchema = exactly<BlockWeeksDemand>()(
  z.object({ kind: z.literal('block-weeks'), weeks, orWeeks: weeks.optional() }),
);
