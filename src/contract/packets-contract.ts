import { z } from 'zod';
import { base } from './base.ts';
import { longWork } from './progress.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import { typed } from './schemas/exactly.ts';
import { findingSchema, manifestSchema, paperSchema } from './schemas/packet-schemas.ts';
import { id } from './schemas/scalars.ts';

const rotation = id<'rotation'>();

/** The packet as it would be built now: what the screen previews and the file will hold. */
export const packetOutlineSchema = z.object({
  fileName: z.string(),
  blocked: z.boolean(),
  preflight: z.array(findingSchema),
  frontPages: z.int(),
  pages: z.int(),
  parts: z.array(
    z.object({
      document: id<'document'>(),
      version: id<'version'>(),
      title: z.string(),
      firstPage: z.int(),
      pages: z.int(),
    }),
  ),
});

export type PacketOutline = z.infer<typeof packetOutlineSchema>;

export const packetsContract = {
  preflight: base
    .input(z.object({ rotation, paper: paperSchema.optional() }))
    .output(packetOutlineSchema),
  /** Builds the packet. A blocked one ends in Fault `packet-blocked` unless `force` is set. */
  build: base
    .input(
      z.object({
        rotation,
        to: saveTargetSchema,
        force: z.boolean().optional(),
        paper: paperSchema.optional(),
      }),
    )
    .output(
      longWork(z.object({ manifest: typed(manifestSchema), files: z.array(deliveredSchema) })),
    ),
  /** Newest first. */
  manifests: base
    .input(z.object({ rotation: rotation.optional() }))
    .output(z.array(typed(manifestSchema))),
};
