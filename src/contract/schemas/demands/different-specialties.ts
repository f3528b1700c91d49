import { z } from 'zod';
import type { DifferentSpecialtiesDemand } from '../../../core/admission/demands/different-specialties.ts';
import { exactly } from '../exactly.ts';

export const differentSpecialtiesSchema = exactly<DifferentSpecialtiesDemand>()(
  z.object({ kind: z.literal('different-specialties') }),
);
