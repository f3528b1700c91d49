import { z } from 'zod';
import type { Verdict } from '../core/requirements/verdict.ts';
import type { Rotation } from '../core/rotations/rotation.ts';
import { base, changed } from './base.ts';
import { rotationVerdictsSchema, verdictSchema } from './schemas/requirement-schemas.ts';
import { rotationSchema } from './schemas/rotation-schemas.ts';
import { day, id, prose, typed } from './schemas/scalars.ts';

const rotationId = id<'rotation'>();

export const rotationsContract = {
  /** By start day. */
  list: base.output(z.array(typed<Rotation>(rotationSchema))),
  /** A new rotation when `id` is absent; what is not given is kept; a null day is cleared. */
  save: base
    .input(
      rotationSchema
        .partial({
          exceptions: true,
          type: true,
          stage: true,
          tags: true,
          notes: true,
          title: true,
          elective: true,
        })
        .extend({
          id: rotationId.optional(),
          appliedOn: day.nullable().optional(),
          ambition: rotationSchema.shape.ambition.nullable(),
        }),
    )
    .output(typed<Rotation>(rotationSchema)),
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
    .output(typed<Rotation>(rotationSchema)),
  /** Verdicts of one rotation or of all that are neither completed nor declined. */
  check: base.input(z.object({ rotation: rotationId.optional() })).output(
    z.array(
      rotationVerdictsSchema.extend({
        items: z.array(typed<Verdict>(verdictSchema)),
        rotation: rotationId,
        host: id<'host'>(),
        title: z.string(),
      }),
    ),
  ),
};
