import { z } from 'zod';
import type { LastDayOfYearDemand } from '../../../core/admission/demands/last-day-of-year.ts';
import { exactly } from '../exactly.ts';
import { monthDay } from '../scalars.ts';

export const lastDayOfYearSchema = exactly<LastDayOfYearDemand>()(
  z.object({ kind: z.literal('last-day-of-year'), on: monthDay }),
);
