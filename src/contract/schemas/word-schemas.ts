import { z } from 'zod';

/** What is said as parts and as one line, for whatever carries them. */
export const inPartsFields = {
  parts: z.object({
    what: z.string(),
    stands: z.string(),
    rule: z.string(),
    do: z.string(),
    by: z.string(),
  }),
  short: z.string(),
};
