import { z } from 'zod';
import type { BornIn } from '../../../core/requirements/conditions/born-in.ts';
import { exactly } from '../exactly.ts';
import { country } from '../scalars.ts';

export const bornInSchema = exactly<BornIn>()(
  z.object({ kind: z.literal('born-in'), countries: z.array(country) }),
);
