import { z } from 'zod';
import type { HomeSchoolInVsloDemand } from '../../../core/admission/demands/home-school-in-vslo.ts';
import { exactly } from '../exactly.ts';

export const homeSchoolInVsloSchema = exactly<HomeSchoolInVsloDemand>()(
  z.object({ kind: z.literal('home-school-in-vslo') }),
);
