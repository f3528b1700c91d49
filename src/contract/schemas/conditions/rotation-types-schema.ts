import { z } from 'zod';
import type { RotationTypes } from '../../../core/requirements/conditions/rotation-types.ts';
import { ROTATION_TYPES } from '../../../core/requirements/rotation-type.ts';
import { exactly } from '../exactly.ts';

export const rotationTypesSchema = exactly<RotationTypes>()(
  z.object({ kind: z.literal('rotation-types'), oneOf: z.array(z.enum(ROTATION_TYPES)) }),
);
