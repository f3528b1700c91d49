import { z } from 'zod';
import type { AdmissionRule } from '../../core/admission/admission-rule.ts';
import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import type { AdmissionStanding } from '../../core/admission/summarize-admission.ts';
import { conditionSchema } from './conditions/condition-schema.ts';
import { names } from './demands/demand-scalars.ts';
import { demandSchema } from './demands/demand-schemas.ts';
import { sourceSchema } from './document-schemas.ts';
import { exactly } from './exactly.ts';
import { day, id, prose } from './scalars.ts';
import { inPartsFields } from './word-schemas.ts';

export const admissionRuleSchema = exactly<AdmissionRule>()(
  z.object({
    id: id<'admission-rule'>(),
    demand: demandSchema,
    electives: names.optional(),
    appliesWhen: conditionSchema.optional(),
    note: prose,
    source: sourceSchema,
  }),
);

export const admissionVerdictSchema = exactly<AdmissionVerdict>()(
  z.object({
    rule: id<'admission-rule'>(),
    status: z.enum(['passes', 'fails', 'unknown', 'ask']),
    byPlan: z.boolean().optional(),
    ...inPartsFields,
    says: z.string(),
    reason: z.string(),
    remedy: z.string(),
    by: day.optional(),
    source: sourceSchema,
  }),
);

export const admissionStandingSchema = exactly<AdmissionStanding>()(
  z.enum(['open', 'closed', 'unclear']),
);
