import { z } from 'zod';
import type { LateNoticeDemand } from '../../../core/admission/demands/late-notice.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';

export const lateNoticeSchema = exactly<LateNoticeDemand>()(
  z.object({
    kind: z.literal('late-notice'),
    notice: spanSchema,
    surcharge: z.number().positive().max(1_000_000),
  }),
);
