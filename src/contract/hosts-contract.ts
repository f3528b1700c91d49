import { z } from 'zod';
import type { Host, HostPack } from '../core/hosts/host.ts';
import { base, changed } from './base.ts';
import { hostPackSchema, hostSchema } from './schemas/host-schemas.ts';
import { id, typed } from './schemas/scalars.ts';

const hostId = id<'host'>();

export const hostsContract = {
  list: base.output(z.array(typed<Host>(hostSchema))),
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
    .output(typed<Host>(hostSchema)),
  remove: base.input(z.object({ id: hostId })).output(changed),
  /** Packs that come with the app: published rules with their address and the day they were read. */
  bundledPacks: base.output(
    z.array(z.object({ key: z.string(), pack: typed<HostPack>(hostPackSchema) })),
  ),
  /** A pack as JSON text from a file. */
  importPack: base
    .input(z.object({ json: z.string().max(2_000_000) }))
    .output(typed<Host>(hostSchema)),
  addBundled: base.input(z.object({ key: z.string() })).output(typed<Host>(hostSchema)),
  exportPack: base
    .input(z.object({ id: hostId }))
    .output(z.object({ name: z.string(), json: z.string() })),
};
