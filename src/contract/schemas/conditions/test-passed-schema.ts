import { z } from 'zod';
import type { TestPassed } from '../../../core/requirements/conditions/test-passed.ts';
import { exactly } from '../exactly.ts';
import { line } from '../scalars.ts';

export const testPassedSchema = exactly<TestPassed>()(
  z.object({ kind: z.literal('test-passed'), anyOf: z.array(line).max(20) }),
);
