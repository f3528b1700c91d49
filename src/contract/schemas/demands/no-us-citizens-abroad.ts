import { z } from 'zod';
import type { NoUsCitizensAbroadDemand } from '../../../core/admission/demands/no-us-citizens-abroad.ts';
import { exactly } from '../exactly.ts';

export const noUsCitizensAbroadSchema = exactly<NoUsCitizensAbroadDemand>()(
  z.object({ kind: z.literal('no-us-citizens-abroad') }),
);
