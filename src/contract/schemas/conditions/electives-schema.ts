import { z } from 'zod';
import type { Electives } from '../../../core/requirements/conditions/electives.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const electivesSchema = exactly<Electives>()(
  z.object({ kind: z.literal('electives'), oneOf: z.array(line).max(40) }),
);
