import { z } from 'zod';
import type { QuotaDemand } from '../../../core/admission/demands/quota.ts';
import { exactly } from '../exactly.ts';

export const quotaSchema = exactly<QuotaDemand>()(z.object({ kind: z.literal('quota') }));
