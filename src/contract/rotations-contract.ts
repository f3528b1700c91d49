import { z } from 'zod';
import { base, changed } from './base.ts';
import { rotationVerdictsSchema } from './schemas/requirement-schemas.ts';
import { rotationSchema } from './schemas/rotation-schemas.ts';
import { day, id, prose } from './schemas/scalars.ts';

const rotationId = id<'rotation'>();

export const rotationsContract = {
  /** By start day. */
  list: base.output(z.array(rotationSchema)),
  /** A new rotation when `id` is absent; exceptions are kept unless given. */
  save: base
    .input(
      rotationSchema.partial({ exceptions: true, type: true, stage: true, tags: true, notes: true, title: true })
        .extend({ id: rotationId.optional() }),
    )
    .output(rotationSchema),
  remove: base.input(z.object({ id: rotationId })).output(changed),
  /** Days that two rotations share, each pair once. */
  overlaps: base.output(
    z.array(z.object({ first: rotationId, second: rotationId, from: day, to: day })),
  ),
  /** Says that the host waived a requirement, or that it will follow; null takes it back. */
  setException: base
    .input(
      z.object({
        rotation: rotationId,
        requirement: id<'requirement'>(),
        exception: z.object({ kind: z.enum(['waived', 'will-follow']), note: prose }).nullable(),
      }),
    )
    .output(rotationSchema),
  /** Verdicts of one rotation or of all that are neither completed nor declined. */
  check: base
    .input(z.object({ rotation: rotationId.optional() }))
    .output(
      z.array(
        rotationVerdictsSchema.extend({ rotation: rotationId, host: id<'host'>(), title: z.string() }),
      ),
    ),
};
