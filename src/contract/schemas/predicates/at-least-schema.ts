import { z } from 'zod';
import type { AtLeast } from '../../../core/requirements/predicates/at-least.ts';
import { exactly } from '../exactly.ts';
import { factKey } from './fact-key.ts';

export const atLeastSchema = exactly<AtLeast>()(
  z.object({ kind: z.literal('at-least'), fact: factKey, value: z.number() }),
);
