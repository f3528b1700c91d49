import { z } from 'zod';
import type { SponsorDemand } from '../../../core/admission/demands/sponsor.ts';
import { exactly } from '../exactly.ts';

export const sponsorSchema = exactly<SponsorDemand>()(z.object({ kind: z.literal('sponsor') }));
