import { z } from 'zod';
import type { Licensed } from '../../../core/requirements/conditions/licensed.ts';
import { exactly } from '../exactly.ts';
import { country } from '../scalars.ts';

export const licensedSchema = exactly<Licensed>()(
  z.object({ kind: z.literal('licensed'), countries: z.array(country).optional() }),
);
