import { z } from 'zod';
import { base, changed } from './base.ts';
import { admissionStandingSchema, admissionVerdictSchema } from './schemas/admission-schemas.ts';
import { adviceSchema } from './schemas/advice-schemas.ts';
import { typed } from './schemas/exactly.ts';
import { movePreviewSchema } from './schemas/move-schemas.ts';
import { rotationVerdictsSchema, verdictSchema } from './schemas/requirement-schemas.ts';
import { rotationChangesSchema, rotationSchema } from './schemas/rotation-schemas.ts';
import { day, id, prose } from './schemas/scalars.ts';

const rotationId = id<'rotation'>();
/** What was selected in the list. */
const severalIds = z.array(rotationId).min(1).max(2_000);

export const rotationsContract = {
  /** By start day. */
  list: base.output(z.array(typed(rotationSchema))),
  /**
   * With an id only the fields given change: what is not given stays, null clears. Without one it is
   * a new rotation, which needs its host, first and last day.
   */
  save: base.input(typed(rotationChangesSchema)).output(typed(rotationSchema)),
  /** Everything that other days of a rotation would change; nothing is saved. */
  previewMove: base
    .input(z.object({ id: rotationId, start: day, end: day }))
    .output(typed(movePreviewSchema)),
  remove: base.input(z.object({ id: rotationId })).output(changed),
  /** One stage for several rotations, all of them or none; one step of undo. */
  updateSeveral: base
    .input(z.strictObject({ ids: severalIds, stage: rotationSchema.shape.stage }))
    .output(changed),
  removeSeveral: base.input(z.strictObject({ ids: severalIds })).output(changed),
  /** Says that the host waived a requirement, or that it will follow; null takes it back. */
  setException: base
    .input(
      z.object({
        rotation: rotationId,
        requirement: id<'requirement'>(),
        exception: z.object({ kind: z.enum(['waived', 'will-follow']), note: prose }).nullable(),
      }),
    )
    .output(typed(rotationSchema)),
  /** Verdicts of one rotation or of all that are neither completed nor declined. */
  check: base.input(z.object({ rotation: rotationId.optional() })).output(
    z.array(
      rotationVerdictsSchema.extend({
        items: z.array(typed(verdictSchema)),
        rotation: rotationId,
        host: id<'host'>(),
        title: z.string(),
        /** Who may come, when and how long, judged by the profile and the days. */
        admission: z.array(typed(admissionVerdictSchema)),
        admissionStatus: admissionStandingSchema,
      }),
    ),
  ),
  /** Admission of one rotation or of all that are neither completed nor declined. */
  admission: base.input(z.object({ rotation: rotationId.optional() })).output(
    z.array(
      z.object({
        rotation: rotationId,
        host: id<'host'>(),
        title: z.string(),
        status: admissionStandingSchema,
        summary: z.string(),
        verdicts: z.array(typed(admissionVerdictSchema)),
      }),
    ),
  ),
  /** The guide's strategy for this applicant and these rotations; it blocks nothing. */
  advice: base.output(z.array(typed(adviceSchema))),
};
