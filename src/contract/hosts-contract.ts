import { z } from 'zod';
import { base, changed } from './base.ts';
import {
  comparisonSchema,
  effortSchema,
  updatePreviewSchema,
} from './schemas/comparison-schemas.ts';
import { typed } from './schemas/exactly.ts';
import { hostPackSchema, hostSchema } from './schemas/host-schemas.ts';
import { day, id, line } from './schemas/scalars.ts';

const hostId = id<'host'>();
const packText = z.string().max(2_000_000);

/** A host of the vault, or a pack that comes with the app. */
const side = z.union([z.object({ id: hostId }), z.object({ key: z.string() })]);

/** A newer pack for a host: a file's text, or one that comes with the app. */
const update = z.object({ id: hostId, json: packText.optional(), key: z.string().optional() });

/** The days thought of; assumed where they are not given. */
const days = z.object({ start: day.optional(), end: day.optional() });

/** What a host would add, and the days that this was judged on. */
const effort = z.object({
  effort: typed(effortSchema),
  start: day,
  end: day,
  assumed: z.boolean(),
});

export const hostsContract = {
  list: base.output(z.array(typed(hostSchema))),
  /** A new host when `id` is absent. Requirements without an id get one. */
  save: base
    .input(
      hostSchema.extend({
        id: hostId.optional(),
        requirements: z
          .array(
            hostSchema.shape.requirements.element.extend({ id: id<'requirement'>().optional() }),
          )
          .max(200),
        admission: z
          .array(
            hostSchema.shape.admission.element.extend({ id: id<'admission-rule'>().optional() }),
          )
          .max(100)
          .optional(),
      }),
    )
    .output(typed(hostSchema)),
  remove: base.input(z.object({ id: hostId })).output(changed),
  /** Packs that come with the app: published rules with their address and the day they were read. */
  bundledPacks: base.output(z.array(z.object({ key: z.string(), pack: typed(hostPackSchema) }))),
  /** A pack as JSON text from a file. */
  importPack: base.input(z.object({ json: packText })).output(typed(hostSchema)),
  addBundled: base.input(z.object({ key: z.string() })).output(typed(hostSchema)),
  exportPack: base
    .input(z.object({ id: hostId }))
    .output(z.object({ name: z.string(), json: z.string() })),
  /** Two hosts, or a host and a pack, rule by rule in sentences. */
  compare: base.input(z.object({ a: side, b: side })).output(typed(comparisonSchema)),
  /** The vault's hosts whose bundled pack is newer, or says otherwise. */
  bundledUpdates: base.output(
    z.array(
      z.object({
        host: hostId,
        key: z.string(),
        standing: z.enum(['newer', 'differs']),
        /** The day the pack was read. */
        readOn: day,
        /** "2 rules changed, 1 added." */
        says: z.string(),
      }),
    ),
  ),
  /** What an updated pack would change, and whose verdicts; nothing is saved. */
  previewUpdate: base.input(update).output(typed(updatePreviewSchema)),
  /** Takes the updated pack's rules; a rule that stays keeps its waivers. One change. */
  acceptUpdate: base.input(update).output(typed(hostSchema)),
  /** A copy to adapt, without rotations. */
  duplicate: base.input(z.object({ id: hostId, name: line.optional() })).output(typed(hostSchema)),
  /** What a host of the vault, or a bundled pack, would add to what the other rotations need. */
  effort: base
    .input(days.extend({ key: z.string().optional(), id: hostId.optional() }))
    .output(effort),
  /** The same for every bundled pack. */
  packEfforts: base.input(days).output(z.array(effort.extend({ key: z.string() }))),
};
