import { z } from 'zod';
import type { TestPassedDemand } from '../../../core/admission/demands/test-passed.ts';
import { exactly } from '../exactly.ts';
import { names } from './demand-scalars.ts';

export const testPassedSchema = exactly<TestPassedDemand>()(
  z.object({ kind: z.literal('test-passed'), anyOf: names, atFirst: z.boolean().optional() }),
);
