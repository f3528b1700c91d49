import { z } from 'zod';
import type { AccreditationDemand } from '../../../core/admission/demands/accreditation.ts';
import { exactly } from '../exactly.ts';
import { names } from './demand-scalars.ts';

export const accreditationSchema = exactly<AccreditationDemand>()(
  z.object({ kind: z.literal('accreditation'), oneOf: names }),
);
