import { z } from 'zod';
import type { AfterArrival } from '../../../core/requirements/predicates/after-arrival.ts';
import { exactly } from '../exactly.ts';

export const afterArrivalSchema = exactly<AfterArrival>()(
  z.object({ kind: z.literal('after-arrival') }),
);
