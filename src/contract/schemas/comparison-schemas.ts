import { z } from 'zod';
import type { PackComparison } from '../../core/hosts/compare-packs.ts';
import type { MarginalEffort } from '../../core/planning/marginal-effort.ts';
import type { UpdatePreview } from '../../core/season/preview-update.ts';
import { exactly } from './exactly.ts';
import { verdictSchema } from './requirement-schemas.ts';
import { id } from './scalars.ts';

const factChange = z.object({ label: z.string(), before: z.string(), after: z.string() });

const ruleChange = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'read-again']),
  title: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  details: z.array(factChange),
});

export const comparisonSchema = exactly<PackComparison>()(
  z.object({
    says: z.string(),
    facts: z.array(factChange),
    requirements: z.array(ruleChange),
    admission: z.array(ruleChange),
    reordered: z.boolean(),
  }),
);

const admissionSide = z.object({
  status: z.enum(['passes', 'fails', 'unknown', 'ask']),
  says: z.string(),
  reason: z.string(),
});

const WORDS = { parts: true, short: true, reason: true, remedy: true } as const;
const standing = verdictSchema.pick({ status: true, ...WORDS });

export const updatePreviewSchema = exactly<UpdatePreview>()(
  z.object({
    says: z.string(),
    comparison: comparisonSchema,
    changes: z.array(
      z.object({
        rotation: id<'rotation'>(),
        rotationTitle: z.string(),
        title: z.string(),
        before: standing.optional(),
        after: standing.optional(),
      }),
    ),
    admissionChanges: z.array(
      z.object({
        rotation: id<'rotation'>(),
        rotationTitle: z.string(),
        before: admissionSide.optional(),
        after: admissionSide.optional(),
      }),
    ),
    lost: z.array(
      z.object({
        rotation: id<'rotation'>(),
        rotationTitle: z.string(),
        title: z.string(),
        kind: z.enum(['waived', 'will-follow']),
        note: z.string(),
      }),
    ),
    kept: z.array(z.string()),
  }),
);

export const effortSchema = exactly<MarginalEffort>()(
  z.object({
    says: z.string(),
    items: z.array(
      verdictSchema
        .pick({ requirement: true, title: true, status: true, ...WORDS })
        .extend({ says: z.string() }),
    ),
    alreadyNeeded: z.int(),
    met: z.int(),
  }),
);
