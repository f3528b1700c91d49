import { z } from 'zod';
import { ROTATION_TYPES } from '../../core/requirements/rotation-type.ts';
import { AMBITIONS, ROTATION_STAGES, type Rotation } from '../../core/rotations/rotation.ts';
import type { Changes } from '../../core/shared/apply-changes.ts';
import { changesOf } from './changes-of.ts';
import { exactly } from './exactly.ts';
import { exceptionSchema } from './requirement-schemas.ts';
import { day, id, line, prose } from './scalars.ts';

export const rotationSchema = exactly<Rotation>()(
  z.object({
    id: id<'rotation'>(),
    host: id<'host'>(),
    title: line,
    start: day,
    end: day,
    type: z.enum(ROTATION_TYPES),
    stage: z.enum(ROTATION_STAGES),
    appliedOn: day.optional(),
    offeredOn: day.optional(),
    arrivesOn: day.optional(),
    sponsor: line.optional(),
    tags: z.array(line).max(20),
    notes: prose,
    elective: line,
    ambition: z.enum(AMBITIONS).optional(),
    exceptions: z.array(exceptionSchema),
    papers: z
      .array(
        z.object({ requirement: id<'requirement'>(), versions: z.array(id<'version'>()).max(50) }),
      )
      .optional(),
  }),
);

export const rotationChangesSchema = exactly<Changes<Rotation>>()(changesOf(rotationSchema));
