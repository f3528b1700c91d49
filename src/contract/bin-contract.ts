import { z } from 'zod';
import { base, changed } from './base.ts';
import { typed } from './schemas/exactly.ts';
import { binnedSchema, binnedThingSchema } from './schemas/history-schemas.ts';

const things = z.array(binnedSchema).min(1).max(10_000);

export const binContract = {
  /** What was deleted and can come back, the newest first. */
  list: base.output(z.array(typed(binnedThingSchema))),
  /** Puts a thing back whole: its parts, and its name where others named it. Can be undone. */
  restore: base.input(binnedSchema).output(changed),
  /** What erasing would take from where, and what it cannot reach; as sentences. */
  erasing: base
    .input(z.object({ things }))
    .output(z.object({ goes: z.array(z.string()), stays: z.array(z.string()) })),
  /** Erases for good: nothing takes it back, and undo ends there. */
  erase: base.input(z.object({ things })).output(changed),
};
