import { z } from 'zod';
import type { SeeksResidency } from '../../../core/requirements/conditions/seeks-residency.ts';
import { exactly } from '../exactly.ts';

export const seeksResidencySchema = exactly<SeeksResidency>()(
  z.object({ kind: z.literal('seeks-residency') }),
);
