import { z } from 'zod';

/**
 * What may stand in the log: of an error its class, its code and where in the app it was thrown. Never its
 * message, which may quote content, and no name, path, text or key. The forms are so narrow that none fits.
 */
export const logEntrySchema = z.object({
  /** "unexpected": a person saw the reference. "background": nobody was asking. */
  kind: z.enum(['unexpected', 'background']),
  reference: z.string().regex(/^[0-9a-f]{8}$/),
  error: z.string().regex(/^[A-Za-z]\w{0,60}$/),
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,60}$/)
    .optional(),
  /** The newest first: "saveDocument src/backend/rows/document-store.ts:12:3". */
  frames: z.array(z.string().regex(/^[\w$.<>#[\] ]+ [\w@.:/-]+:\d+:\d+$/)).max(20),
});

export type LogEntry = z.infer<typeof logEntrySchema>;

/** Takes note of what was not foreseen. */
export type Log = (entry: LogEntry) => void;
