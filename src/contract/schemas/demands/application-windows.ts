import { z } from 'zod';
import type { ApplicationWindowsDemand } from '../../../core/admission/demands/application-windows.ts';
import { exactly } from '../exactly.ts';
import { monthDay } from '../scalars.ts';

const window = z.object({
  from: monthDay,
  to: monthDay,
  answeredBy: monthDay.optional(),
  serves: z.object({ from: monthDay, to: monthDay }).optional(),
});

export const applicationWindowsSchema = exactly<ApplicationWindowsDemand>()(
  z.object({ kind: z.literal('application-windows'), windows: z.array(window).min(1).max(24) }),
);
