import { z } from 'zod';
import type { MinWeeksDemand } from '../../../core/admission/demands/min-weeks.ts';
import { exactly } from '../exactly.ts';
import { weeks } from './demand-scalars.ts';

export const minWeeksSchema = exactly<MinWeeksDemand>()(
  z.object({ kind: z.literal('min-weeks'), weeks }),
);
