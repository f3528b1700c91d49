import { z } from 'zod';
import type { NeedsVisa } from '../../../core/requirements/conditions/needs-visa.ts';
import { exactly } from '../exactly.ts';

export const needsVisaSchema = exactly<NeedsVisa>()(z.object({ kind: z.literal('needs-visa') }));
