import { z } from 'zod';
import type { Immune } from '../../../core/requirements/predicates/immune.ts';
import { exactly } from '../exactly.ts';

export const immuneSchema = exactly<Immune>()(z.object({ kind: z.literal('immune') }));
