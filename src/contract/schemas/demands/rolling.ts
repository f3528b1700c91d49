import { z } from 'zod';
import type { RollingDemand } from '../../../core/admission/demands/rolling.ts';
import { exactly } from '../exactly.ts';

export const rollingSchema = exactly<RollingDemand>()(z.object({ kind: z.literal('rolling') }));
