import { z } from 'zod';
import type { ConsecutiveWeeksDemand } from '../../../core/admission/demands/consecutive-weeks.ts';
import { exactly } from '../exactly.ts';

export const consecutiveWeeksSchema = exactly<ConsecutiveWeeksDemand>()(
  z.object({ kind: z.literal('consecutive-weeks') }),
);
