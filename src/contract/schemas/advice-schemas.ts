import { z } from 'zod';
import type { Advice } from '../../core/advice/advice.ts';
import { exactly } from './exactly.ts';
import { id } from './scalars.ts';
import { inPartsFields } from './word-schemas.ts';

const stance = z.enum(['fits', 'consider', 'unclear']);

export const adviceSchema = exactly<Advice>()(
  z.object({
    topic: z.enum([
      'how-many',
      'depth',
      'months',
      'letters',
      'balance',
      'mix',
      'goals',
      'tests',
      'visa',
    ]),
    stance,
    ...inPartsFields,
    advice: z.string(),
    reason: z.string(),
    source: z.string(),
    lines: z.array(
      z.object({
        about: z.string(),
        rotation: id<'rotation'>().optional(),
        stance,
        says: z.string(),
      }),
    ),
  }),
);
