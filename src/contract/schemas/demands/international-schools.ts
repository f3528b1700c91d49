import { z } from 'zod';
import type { InternationalSchoolsDemand } from '../../../core/admission/demands/international-schools.ts';
import { exactly } from '../exactly.ts';

export const internationalSchoolsSchema = exactly<InternationalSchoolsDemand>()(
  z.object({ kind: z.literal('international-schools'), accepted: z.boolean() }),
);
