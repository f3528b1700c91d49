import { z } from 'zod';
import type { Season } from '../../../core/requirements/predicates/season.ts';
import { exactly } from '../exactly.ts';
import { monthDay } from '../scalars.ts';
import { anchor } from './anchor.ts';

export const seasonSchema = exactly<Season>()(
  z.object({
    kind: z.literal('season'),
    from: monthDay,
    to: monthDay,
    at: anchor,
    asked: z.object({ from: monthDay, to: monthDay }).optional(),
    dueBy: monthDay.optional(),
  }),
);
