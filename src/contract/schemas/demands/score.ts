import { z } from 'zod';
import type { ScoreDemand } from '../../../core/admission/demands/score.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const scoreSchema = exactly<ScoreDemand>()(
  z.object({
    kind: z.literal('score'),
    test: line.min(1),
    atLeast: z.number(),
    within: spanSchema.optional(),
    unlessTaughtInEnglish: z.boolean().optional(),
  }),
);
