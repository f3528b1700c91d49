import { z } from 'zod';
import type { IssuedIn } from '../../../core/requirements/predicates/issued-in.ts';
import { exactly } from '../exactly.ts';
import { country } from '../scalars.ts';

export const issuedInSchema = exactly<IssuedIn>()(
  z.object({ kind: z.literal('issued-in'), countries: z.array(country).min(1) }),
);
