import { z } from 'zod';
import type { RotationTag } from '../../../core/requirements/conditions/rotation-tag.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const rotationTagSchema = exactly<RotationTag>()(
  z.object({ kind: z.literal('rotation-tag'), tag: line }),
);
