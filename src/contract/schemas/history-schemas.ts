import { z } from 'zod';
import { BIN_KINDS, type BinnedThing } from '../../core/bin/binned-thing.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import type { ThingKind } from '../../core/history/thing.ts';
import { exactly } from './exactly.ts';
import { day } from './scalars.ts';

const THING_KINDS = [
  ...BIN_KINDS,
  'exception',
  'place',
  'profile',
  'mark',
  'settings',
  'packet',
] as const satisfies readonly ThingKind[];

export const historyEntrySchema = exactly<HistoryEntry>()(
  z.object({
    step: z.number(),
    on: day,
    label: z.string(),
    lines: z.array(
      z.object({ kind: z.enum(THING_KINDS), id: z.string(), thing: z.string(), said: z.string() }),
    ),
  }),
);

export const binnedThingSchema = exactly<BinnedThing>()(
  z.object({
    kind: z.enum(BIN_KINDS),
    id: z.string(),
    title: z.string(),
    deletedOn: day,
    keptUntil: day,
    files: z.int(),
    packets: z.int(),
  }),
);

/** Which deleted thing: its kind, and its identifier or the key of a type. */
export const binnedSchema = z.object({ kind: z.enum(BIN_KINDS), id: z.string().min(1).max(200) });
