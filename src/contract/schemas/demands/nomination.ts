import { z } from 'zod';
import type { NominationDemand } from '../../../core/admission/demands/nomination.ts';
import { exactly } from '../exactly.ts';

export const nominationSchema = exactly<NominationDemand>()(
  z.object({ kind: z.literal('nomination') }),
);
