import { z } from 'zod';
import type { BackwardStep } from '../core/planning/backward-step.ts';
import type { DeansRequest } from '../core/planning/deans-request.ts';
import type { RenewalPlan } from '../core/planning/renewals/renewal-plan.ts';
import { base } from './base.ts';
import { factsSchema, sourceSchema, spanSchema } from './schemas/document-schemas.ts';
import { exactly, typed } from './schemas/exactly.ts';
import { day, id, line } from './schemas/scalars.ts';
import { sheetSchema } from './schemas/sheet-schema.ts';
import { inPartsFields } from './schemas/word-schemas.ts';

const servedSchema = z.object({
  rotation: id<'rotation'>(),
  rotationTitle: z.string(),
  start: day,
  host: id<'host'>(),
  hostName: z.string(),
  requirement: id<'requirement'>(),
  title: z.string(),
});

const renewalPlanSchema = exactly<RenewalPlan>()(
  z.object({
    type: z.string(),
    title: z.string(),
    ...inPartsFields,
    sentence: z.string(),
    planned: z.array(
      z.object({
        number: z.int(),
        from: day,
        to: day,
        askBy: day,
        serves: z.array(servedSchema),
        asks: z.array(z.string()),
        facts: factsSchema,
        validTo: day.optional(),
      }),
    ),
    uncovered: z.array(
      servedSchema.extend({
        kind: z.enum(['impossible', 'too-slow', 'undated']),
        why: z.string(),
        remedy: z.string(),
      }),
    ),
    held: z.array(servedSchema),
    exact: z.boolean(),
    lead: z.object({ span: spanSchema, why: z.string() }).optional(),
    instead: z.array(z.string()),
  }),
);

const backwardStepSchema = exactly<BackwardStep>()(
  z.object({
    key: z.string(),
    kind: z.enum([
      'dose',
      'titer',
      'test',
      'ask',
      'appointment',
      'in-hand',
      'save',
      'application',
      'host-day',
    ]),
    type: z.string().optional(),
    host: id<'host'>().optional(),
    day,
    from: day.optional(),
    action: z.string(),
    about: z.string(),
    ...inPartsFields,
    why: z.string(),
    rotations: z.array(id<'rotation'>()),
    source: sourceSchema.optional(),
  }),
);

const deansRequestSchema = exactly<DeansRequest>()(
  z.object({
    hosts: z.array(z.string()),
    demands: z.array(z.object({ text: z.string(), hosts: z.array(z.string()) })),
    draft: z.string(),
    sheet: sheetSchema,
  }),
);

export const planningContract = {
  /**
   * For each document type that a rotation ahead asks for, or for one: the fewest new documents and
   * the days that satisfy every host.
   */
  renewals: base
    .input(z.object({ type: line.optional() }))
    .output(z.array(typed(renewalPlanSchema))),
  /** What is counted back from every start, by day. */
  backward: base.output(z.array(typed(backwardStepSchema))),
  /** What the hosts ahead demand of the dean's letter, as one request with a draft. */
  deansRequest: base.output(typed(deansRequestSchema)),
};
