import { z } from 'zod';
import type { MovePreview } from '../../core/scenarios/preview-move.ts';
import { exactly } from './exactly.ts';

export const movePreviewSchema = exactly<MovePreview>()(
  z.object({
    says: z.string(),
    changes: z.array(
      z.object({
        kind: z.enum(['verdict', 'admission', 'overlap', 'deadline', 'money']),
        says: z.string(),
        worse: z.boolean(),
      }),
    ),
  }),
);
