import { z } from 'zod';
import type { VisaHeld } from '../../../core/requirements/conditions/visa-held.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const visaHeldSchema = exactly<VisaHeld>()(
  z.object({ kind: z.literal('visa-held'), oneOf: z.array(line).max(20) }),
);
