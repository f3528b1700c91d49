import { z } from 'zod';
import type { NotForResidencyApplicantsDemand } from '../../../core/admission/demands/not-for-residency-applicants.ts';
import { exactly } from '../exactly.ts';

export const notForResidencyApplicantsSchema = exactly<NotForResidencyApplicantsDemand>()(
  z.object({ kind: z.literal('not-for-residency-applicants') }),
);
