import { z } from 'zod';
import type { Obstacle } from '../core/packets/find-obstacles.ts';
import type { PaperChoice } from '../core/packets/paper-choices.ts';
import { base, changed } from './base.ts';
import { longWork } from './progress.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import { exactly, typed } from './schemas/exactly.ts';
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

const version = id<'version'>();

/** What a packet carries for one requirement, and what else it could carry. */
export const paperChoiceSchema = exactly<PaperChoice>()(
  z.object({
    requirement: id<'requirement'>(),
    title: z.string(),
    versions: z.array(version),
    byHand: z.boolean(),
    candidates: z.array(z.object({ version, title: z.string() })),
  }),
);

const obstacleSchema = exactly<Obstacle>()(z.object({ rotation, message: z.string() }));

export type PacketOutline = z.infer<typeof packetOutlineSchema>;

export const packetsContract = {
  preflight: base
    .input(z.object({ rotation, paper: paperSchema.optional() }))
    .output(packetOutlineSchema),
  /** Of the rotations whose verdicts are ready, those whose packet cannot go out, and why. */
  obstacles: base.output(z.array(typed(obstacleSchema))),
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
  /** The requirements for which the packet could carry other papers than it does. */
  choices: base.input(z.object({ rotation })).output(z.array(typed(paperChoiceSchema))),
  /** Says which papers the packet carries for a requirement; null leaves it to the verdict. */
  choose: base
    .input(
      z.object({
        rotation,
        requirement: id<'requirement'>(),
        versions: z.array(version).min(1).max(50).nullable(),
      }),
    )
    .output(changed),
  /** Newest first. */
  manifests: base
    .input(z.object({ rotation: rotation.optional() }))
    .output(z.array(typed(manifestSchema))),
};
