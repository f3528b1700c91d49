import { z } from 'zod';
import type { Immune } from '../../../core/requirements/predicates/immune.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const immuneSchema = exactly<Immune>()(
  z.object({ kind: z.literal('immune'), orEvidence: z.array(line).max(20).optional() }),
);
