import { z } from 'zod';
import type { IssuedOnOrAfter } from '../../../core/requirements/predicates/issued-on-or-after.ts';
import { exactly } from '../exactly.ts';
import { day } from '../scalars.ts';

export const issuedOnOrAfterSchema = exactly<IssuedOnOrAfter>()(
  z.object({ kind: z.literal('issued-on-or-after'), day }),
);
