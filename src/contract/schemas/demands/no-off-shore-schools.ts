import { z } from 'zod';
import type { NoOffShoreSchoolsDemand } from '../../../core/admission/demands/no-off-shore-schools.ts';
import { exactly } from '../exactly.ts';

export const noOffShoreSchoolsSchema = exactly<NoOffShoreSchoolsDemand>()(
  z.object({ kind: z.literal('no-off-shore-schools') }),
);
