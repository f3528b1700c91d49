import { z } from 'zod';
import type { NotTaughtInEnglish } from '../../../core/requirements/conditions/not-taught-in-english.ts';
import { exactly } from '../exactly.ts';

export const notTaughtInEnglishSchema = exactly<NotTaughtInEnglish>()(
  z.object({ kind: z.literal('not-taught-in-english') }),
);
