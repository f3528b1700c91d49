import { z } from 'zod';
import type { TaughtIn } from '../../../core/requirements/conditions/taught-in.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const taughtInSchema = exactly<TaughtIn>()(
  z.object({ kind: z.literal('taught-in'), languages: z.array(line).max(20) }),
);
