import { z } from 'zod';
import type { Nationality } from '../../../core/requirements/conditions/nationality.ts';
import { exactly } from '../exactly.ts';
import { country } from '../scalars.ts';

export const nationalitySchema = exactly<Nationality>()(
  z.object({ kind: z.literal('nationality'), countries: z.array(country) }),
);
