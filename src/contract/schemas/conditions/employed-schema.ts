import { z } from 'zod';
import type { Employed } from '../../../core/requirements/conditions/employed.ts';
import { exactly } from '../exactly.ts';

export const employedSchema = exactly<Employed>()(z.object({ kind: z.literal('employed') }));
