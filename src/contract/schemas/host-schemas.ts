import { z } from 'zod';
import type { Host, HostPack } from '../../core/hosts/host.ts';
import type { HostChanges, NewAdmissionRule, NewRequirement } from '../../core/hosts/new-rules.ts';
import { upgradePack } from '../../core/hosts/upgrade-pack.ts';
import { admissionRuleSchema } from './admission-schemas.ts';
import { changesOf } from './changes-of.ts';
import { documentTypeSchema, sourceSchema } from './document-schemas.ts';
import { exactly } from './exactly.ts';
import { requirementSchema } from './requirement-schemas.ts';
import { id, line, prose } from './scalars.ts';

const platform = z.enum(['vslo', 'own-form', 'e-mail', 'exchange']);
/** Two letters, or empty while it is not known. */
const state = z.string().regex(/^([A-Z]{2})?$/, 'must be a two-letter state such as OH');
/** Files, each of document types in their order. */
const paperOrder = z
  .array(z.array(line.min(1)).min(1).max(60))
  .min(1)
  .max(10);
const bytes = z.int().min(1);

export const hostSchema = exactly<Host>()(
  z.object({
    id: id<'host'>(),
    name: line.min(1),
    city: line,
    state,
    platform,
    contact: prose,
    notes: prose,
    maxPacketBytes: bytes.optional(),
    paperOrder: paperOrder.optional(),
    requirements: z.array(requirementSchema).max(200),
    admission: z.array(admissionRuleSchema).max(100),
    source: sourceSchema.optional(),
    fictional: z.boolean(),
  }),
);

/** Reads packs of version 1 too, and gives them as of version 2. */
export const hostPackSchema = exactly<HostPack>()(
  z.preprocess(
    upgradePack,
    z.object({
      format: z.literal('sojourn-host-pack'),
      version: z.literal(2),
      name: line.min(1),
      city: line,
      state,
      platform,
      contact: prose.optional(),
      notes: prose.optional(),
      maxPacketBytes: bytes.optional(),
      paperOrder: paperOrder.optional(),
      fictional: z.boolean().optional(),
      source: sourceSchema,
      types: z.array(documentTypeSchema).max(50).optional(),
      requirements: z.array(requirementSchema.omit({ id: true })).max(200),
      admission: z
        .array(admissionRuleSchema.omit({ id: true }))
        .max(100)
        .optional(),
    }),
  ),
);

export const newRequirementSchema = exactly<NewRequirement>()(
  requirementSchema.extend({ id: id<'requirement'>().optional() }),
);

export const newAdmissionRuleSchema = exactly<NewAdmissionRule>()(
  admissionRuleSchema.extend({ id: id<'admission-rule'>().optional() }),
);

export const hostChangesSchema = exactly<HostChanges>()(
  changesOf(hostSchema).extend({
    requirements: z.array(newRequirementSchema).max(200).optional(),
    admission: z.array(newAdmissionRuleSchema).max(100).optional(),
  }),
);
