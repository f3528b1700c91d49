import { z } from 'zod';
import type { MaxWeeksDemand } from '../../../core/admission/demands/max-weeks.ts';
import { exactly } from '../exactly.ts';
import { weeks } from './demand-scalars.ts';

export const maxWeeksSchema = exactly<MaxWeeksDemand>()(
  z.object({ kind: z.literal('max-weeks'), weeks, per: z.literal('specialty').optional() }),
);
