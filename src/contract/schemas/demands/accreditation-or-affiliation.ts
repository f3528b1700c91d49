import { z } from 'zod';
import type { AccreditationOrAffiliationDemand } from '../../../core/admission/demands/accreditation-or-affiliation.ts';
import { exactly } from '../exactly.ts';
import { names } from './demand-scalars.ts';

export const accreditationOrAffiliationSchema = exactly<AccreditationOrAffiliationDemand>()(
  z.object({ kind: z.literal('accreditation-or-affiliation'), oneOf: names }),
);
