import { z } from 'zod';
import type { FixedBlocksDemand } from '../../../core/admission/demands/fixed-blocks.ts';
import { exactly } from '../exactly.ts';
import { day } from '../scalars.ts';

const block = z
  .object({ start: day, end: day, applyBy: day.optional() })
  .refine(({ start, end }) => start <= end, 'must end on or after its first day');

export const fixedBlocksSchema = exactly<FixedBlocksDemand>()(
  z.object({ kind: z.literal('fixed-blocks'), blocks: z.array(block).min(1).max(200) }),
);
