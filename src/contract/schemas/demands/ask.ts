import { z } from 'zod';
import type { AskDemand } from '../../../core/admission/demands/ask.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const askSchema = exactly<AskDemand>()(
  z.object({ kind: z.literal('ask'), question: line.min(1) }),
);
