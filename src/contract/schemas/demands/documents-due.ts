import { z } from 'zod';
import type {
  DocumentsDay,
  DocumentsDueDemand,
} from '../../../core/admission/demands/documents-due.ts';
import type { DocumentsBound } from '../../../core/admission/judging/documents-bound.ts';
import { spanSchema } from '../document-schemas.ts';
import { exactly } from '../exactly.ts';
import { line, monthDay } from '../scalars.ts';

const boundSchema = exactly<DocumentsBound>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all') }),
    z.object({
      kind: z.literal('phase'),
      phase: z.enum(['apply', 'after-offer', 'before-start', 'day-one']),
    }),
    z.object({ kind: z.literal('types'), types: z.array(line.min(1)).min(1).max(100) }),
  ]),
);

const daySchema = exactly<DocumentsDay>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('before-start'), span: spanSchema }),
    z.object({ kind: z.literal('day-of-year'), day: monthDay }),
  ]),
);

export const documentsDueSchema = exactly<DocumentsDueDemand>()(
  z.object({ kind: z.literal('documents-due'), binds: boundSchema, by: daySchema }),
);
