import { z } from 'zod';
import type { BeforeGraduationDemand } from '../../../core/admission/demands/before-graduation.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const beforeGraduationSchema = exactly<BeforeGraduationDemand>()(
  z.object({ kind: z.literal('before-graduation'), within: spanSchema }),
);
