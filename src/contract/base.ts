import { oc } from '@orpc/contract';
import { z } from 'zod';

/**
 * Every call can end in one of two ways besides its output:
 * - FAULT: expected, with a stable code and a sentence that says what to do;
 * - UNEXPECTED: a surprise, logged under a reference that the person can quote.
 */
export const base = oc.errors({
  FAULT: { status: 422, data: z.object({ code: z.string() }) },
  UNEXPECTED: { status: 500, data: z.object({ reference: z.string() }) },
});

/** What a change of data answers with: a label for the line "Deleted BLS card - Undo". */
export const changed = z.object({ label: z.string() });
