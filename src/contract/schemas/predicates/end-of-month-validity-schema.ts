import { z } from 'zod';
import type { EndOfMonthValidity } from '../../../core/requirements/predicates/end-of-month-validity.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { anchor } from './anchor.ts';

export const endOfMonthValiditySchema = exactly<EndOfMonthValidity>()(
  z.object({ kind: z.literal('end-of-month-validity'), span: spanSchema, at: anchor }),
);
