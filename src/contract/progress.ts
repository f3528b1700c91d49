import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

/** How far long work is; `done` of `total` steps, and what it does now in a few words. */
export const progressSchema = z.object({
  kind: z.literal('progress'),
  done: z.number(),
  total: z.number(),
  doing: z.string(),
});

export type Progress = z.infer<typeof progressSchema>;

/** Long work: progress as it goes, then one last event of kind "result". Ending the iterator cancels. */
export function longWork<Result extends z.ZodType>(result: Result) {
  return eventIterator(
    z.discriminatedUnion('kind', [progressSchema, z.object({ kind: z.literal('result'), result })]),
  );
}
