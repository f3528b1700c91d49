import { z } from 'zod';
import type { AffiliationDemand } from '../../../core/admission/demands/affiliation.ts';
import { exactly } from '../exactly.ts';

export const affiliationSchema = exactly<AffiliationDemand>()(
  z.object({ kind: z.literal('affiliation') }),
);
