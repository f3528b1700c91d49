import { z } from 'zod';

/**
 * Where a made file goes. A page never holds a path: it holds a token for a folder that the
 * person chose in the window (or that the command line named), or asks for a download.
 */
export const saveTargetSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('folder'),
    token: z.string().max(100),
    /** The person said that a file of the name may go that this app did not write. */
    replace: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('download') }),
]);

export type SaveTarget = z.infer<typeof saveTargetSchema>;

/** A file handed over: its bytes when the target was a download, otherwise only its name. */
export const deliveredSchema = z.object({
  name: z.string(),
  bytes: z.int(),
  /** Present for downloads. */
  content: z.instanceof(Blob).optional(),
  /** The path as a terminal shows it; absent in windows. */
  path: z.string().optional(),
});

export type Delivered = z.infer<typeof deliveredSchema>;
