import { z } from 'zod';
import type { BcgGiven } from '../../../core/requirements/conditions/bcg-given.ts';
import { exactly } from '../exactly.ts';

export const bcgGivenSchema = exactly<BcgGiven>()(z.object({ kind: z.literal('bcg-given') }));
