import { z } from 'zod';
import type { Sites } from '../../../core/requirements/conditions/sites.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const sitesSchema = exactly<Sites>()(
  z.object({ kind: z.literal('sites'), oneOf: z.array(line).max(40) }),
);
