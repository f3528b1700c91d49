import { z } from 'zod';
import type { AdmissionRule } from '../../core/admission/admission-rule.ts';
import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import type { AdmissionDemand } from '../../core/admission/demands/demand-kinds.ts';
import type { AdmissionStanding } from '../../core/admission/summarize-admission.ts';
import { sourceSchema, spanSchema } from './document-schemas.ts';
import { exactly } from './exactly.ts';
import { day, id, line, monthDay, prose } from './scalars.ts';

const words = z.array(line).min(1).max(40);
const month = z.int().min(1).max(12);
const weeks = z.int().min(1).max(104);

const demandSchema = exactly<AdmissionDemand>()(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('status'),
      oneOf: z.array(z.enum(['student', 'final-year', 'graduate'])).min(1),
    }),
    z.object({ kind: z.literal('accreditation'), oneOf: words }),
    z.object({ kind: z.literal('international-schools'), accepted: z.boolean() }),
    z.object({ kind: z.literal('affiliation') }),
    z.object({ kind: z.literal('no-us-citizens-abroad') }),
    z.object({ kind: z.literal('home-school-in-vslo') }),
    z.object({ kind: z.literal('no-off-shore-schools') }),
    z.object({ kind: z.literal('not-for-residency-applicants') }),
    z.object({ kind: z.literal('quota') }),
    z.object({ kind: z.literal('nomination') }),
    z.object({ kind: z.literal('test-passed'), anyOf: words }),
    z.object({
      kind: z.literal('score'),
      test: line.min(1),
      atLeast: z.number(),
      within: spanSchema.optional(),
      unlessTaughtInEnglish: z.boolean().optional(),
    }),
    z.object({ kind: z.literal('clinical-weeks'), atLeast: z.int().min(1).max(520) }),
    z.object({
      kind: z.literal('cores'),
      atLeast: z.int().min(1).max(40).optional(),
      named: words.optional(),
    }),
    z.object({ kind: z.literal('before-graduation'), within: spanSchema }),
    z.object({ kind: z.literal('blocked-months'), months: z.array(month).min(1).max(12) }),
    z.object({
      kind: z.literal('fixed-blocks'),
      blocks: z
        .array(
          z
            .object({ start: day, end: day, applyBy: day.optional() })
            .refine(({ start, end }) => start <= end, 'must end on or after its first day'),
        )
        .min(1)
        .max(200),
    }),
    z.object({ kind: z.literal('starts-first-monday') }),
    z.object({ kind: z.literal('block-weeks'), weeks }),
    z.object({ kind: z.literal('last-day-of-year'), on: monthDay }),
    z.object({ kind: z.literal('lead-time'), closes: spanSchema, opens: spanSchema.optional() }),
    z.object({
      kind: z.literal('application-windows'),
      windows: z
        .array(z.object({ from: monthDay, to: monthDay, answeredBy: monthDay.optional() }))
        .min(1)
        .max(24),
    }),
    z.object({ kind: z.literal('due-before'), what: line.min(1), span: spanSchema }),
    z.object({ kind: z.literal('max-weeks'), weeks }),
    z.object({
      kind: z.literal('max-electives'),
      count: z.int().min(1).max(52),
      ever: z.boolean().optional(),
    }),
    z.object({ kind: z.literal('ask'), question: line.min(1) }),
  ]),
);

export const admissionRuleSchema = exactly<AdmissionRule>()(
  z.object({
    id: id<'admission-rule'>(),
    demand: demandSchema,
    electives: words.optional(),
    note: prose,
    source: sourceSchema,
  }),
);

export const admissionVerdictSchema = exactly<AdmissionVerdict>()(
  z.object({
    rule: id<'admission-rule'>(),
    status: z.enum(['passes', 'fails', 'unknown', 'ask']),
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
