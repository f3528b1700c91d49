import { z } from 'zod';

/**
 * Where a made file goes. A page never holds a path: it holds a token for a folder that the
 * person chose in the window (or that the command line named), or asks for a download.
 */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), token: z.string().max(100) }),
  z.object({ kind: z.literal('download') }),
]);

export type Place = z.infer<typeof placeSchema>;

/** A file handed over: its bytes when the place was a download, otherwise only its name. */
export const deliveredSchema = z.object({
  name: z.string(),
  bytes: z.int(),
  /** Present for downloads. */
  content: z.instanceof(Blob).optional(),
  /** The path as a terminal shows it; absent in windows. */
  path: z.string().optional(),
});

export type Delivered = z.infer<typeof deliveredSchema>;
