import { z } from 'zod';
import type { SchoolIn } from '../../../core/requirements/conditions/school-in.ts';
import { exactly } from '../exactly.ts';
import { country } from '../scalars.ts';

export const schoolInSchema = exactly<SchoolIn>()(
  z.object({ kind: z.literal('school-in'), countries: z.array(country) }),
);
