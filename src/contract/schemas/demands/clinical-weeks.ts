import { z } from 'zod';
import type { ClinicalWeeksDemand } from '../../../core/admission/demands/clinical-weeks.ts';
import { exactly } from '../exactly.ts';

export const clinicalWeeksSchema = exactly<ClinicalWeeksDemand>()(
  z.object({ kind: z.literal('clinical-weeks'), atLeast: z.int().min(1).max(520) }),
);
