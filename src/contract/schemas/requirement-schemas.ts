import { z } from 'zod';
import type { Exception, Phase, Requirement, Rule } from '../../core/requirements/requirement.ts';
import type { ExplainedVerdict, RotationVerdicts } from '../../core/requirements/verdict.ts';
import { conditionSchema } from './conditions/condition-schema.ts';
import { sourceSchema } from './document-schemas.ts';
import { exactly } from './exactly.ts';
import { predicateSchema } from './predicates/predicate-schema.ts';
import { day, id, line, prose } from './scalars.ts';
import { inPartsFields } from './word-schemas.ts';

export const phaseSchema = exactly<Phase>()(
  z.enum(['apply', 'after-offer', 'before-start', 'day-one']),
);

/** Trees are bounded: a pack is a stranger's file. */
const MAX_DEPTH = 5;

function ruleSchemaAt(depth: number): z.ZodType<Rule> {
  const document = z.object({
    kind: z.literal('document'),
    type: line.min(1),
    predicates: z.array(predicateSchema).max(20),
    acceptAppliedFor: z.boolean().optional(),
    paperOnly: z.boolean().optional(),
    anyDate: z.boolean().optional(),
    circumstance: z.boolean().optional(),
  });
  const applicant = z.object({ kind: z.literal('applicant'), condition: conditionSchema });
  if (depth >= MAX_DEPTH) return z.discriminatedUnion('kind', [document, applicant]);
  const rules = z
    .array(z.lazy(() => ruleSchemaAt(depth + 1)))
    .min(1)
    .max(30);
  return exactly<Rule>()(
    z.discriminatedUnion('kind', [
      document,
      applicant,
      z.object({ kind: z.literal('all'), rules }),
      z.object({ kind: z.literal('any'), rules }),
      z.object({ kind: z.literal('at-least-of'), count: z.int().min(1).max(30), rules }),
      z.object({ kind: z.literal('distinct'), rules }),
    ]),
  );
}

export const requirementSchema = exactly<Requirement>()(
  z.object({
    id: id<'requirement'>(),
    title: line.min(1),
    rule: ruleSchemaAt(1),
    phase: phaseSchema,
    appliesWhen: conditionSchema.optional(),
    note: prose,
    source: sourceSchema,
  }),
);

export const exceptionSchema = exactly<Exception>()(
  z.object({
    requirement: id<'requirement'>(),
    kind: z.enum(['waived', 'will-follow']),
    note: prose,
    on: day,
  }),
);

/** A verdict in words, for whatever carries them. */
const wordsFields = {
  ...inPartsFields,
  reason: z.string(),
  remedy: z.string(),
};

export const verdictSchema = exactly<ExplainedVerdict>()(
  z.object({
    requirement: id<'requirement'>(),
    title: z.string(),
    phase: phaseSchema,
    status: z.enum([
      'met',
      'expiring',
      'unmet',
      'missing',
      'undated',
      'dated-ahead',
      'not-yet-due',
      'applied-for',
      'will-follow',
      'waived',
      'impossible',
    ]),
    document: id<'document'>().optional(),
    version: id<'version'>().optional(),
    versions: z.array(id<'version'>()),
    byRecordAlone: z.boolean().optional(),
    breaksOn: day.optional(),
    from: day.optional(),
    by: day.optional(),
    binds: z
      .enum([
        'application',
        'closing',
        'planned',
        'documents-due',
        'visa-in-hand',
        'before-start',
        'first-day',
        'window',
      ])
      .optional(),
    startBy: day.optional(),
    atOnce: z.boolean().optional(),
    lateSince: day.optional(),
    ...wordsFields,
    wants: z.array(z.string()),
  }),
);

export const rotationVerdictsSchema = exactly<RotationVerdicts<ExplainedVerdict>>()(
  z.object({
    status: z.enum(['ready', 'attention', 'blocked']),
    items: z.array(verdictSchema),
    summary: z.string(),
  }),
);
