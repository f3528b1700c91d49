import { z } from 'zod';
import type { Condition, ConditionOf } from '../../../core/requirements/conditions/condition.ts';
import { exactly, type StandsFor } from '../exactly.ts';
import { bcgGivenSchema } from './bcg-given-schema.ts';
import { bornBeforeSchema } from './born-before-schema.ts';
import { bornInSchema } from './born-in-schema.ts';
import { electivesSchema } from './electives-schema.ts';
import { employedSchema } from './employed-schema.ts';
import { licensedSchema } from './licensed-schema.ts';
import { nationalitySchema } from './nationality-schema.ts';
import { needsVisaSchema } from './needs-visa-schema.ts';
import { notTaughtInEnglishSchema } from './not-taught-in-english-schema.ts';
import { rotationTagSchema } from './rotation-tag-schema.ts';
import { rotationTypesSchema } from './rotation-types-schema.ts';
import { schoolInSchema } from './school-in-schema.ts';
import { seeksResidencySchema } from './seeks-residency-schema.ts';
import { sitesSchema } from './sites-schema.ts';
import { statusSchema } from './status-schema.ts';
import { taughtInSchema } from './taught-in-schema.ts';
import { testPassedSchema } from './test-passed-schema.ts';
import { visaHeldSchema } from './visa-held-schema.ts';

/** The kinds that hold other conditions; they are put together below, so deep and no deeper. */
type Joining = 'not' | 'all-of' | 'any-of';

/** The schema of every kind that stands alone; one that lacks a kind does not compile. */
const ALONE = {
  'not-taught-in-english': notTaughtInEnglishSchema,
  'taught-in': taughtInSchema,
  'bcg-given': bcgGivenSchema,
  'needs-visa': needsVisaSchema,
  nationality: nationalitySchema,
  'born-before': bornBeforeSchema,
  'born-in': bornInSchema,
  status: statusSchema,
  'school-in': schoolInSchema,
  'test-passed': testPassedSchema,
  'seeks-residency': seeksResidencySchema,
  employed: employedSchema,
  licensed: licensedSchema,
  'visa-held': visaHeldSchema,
  electives: electivesSchema,
  sites: sitesSchema,
  'rotation-types': rotationTypesSchema,
  'rotation-tag': rotationTagSchema,
} satisfies {
  readonly [Kind in Exclude<Condition['kind'], Joining>]: StandsFor<ConditionOf<Kind>>;
};

const { status, ...others } = ALONE;
const alone = [status, ...Object.values(others)] as const;

/** Conditions are bounded: a pack is a stranger's file. */
const MAX_DEPTH = 3;

function conditionSchemaAt(depth: number): z.ZodType<Condition> {
  if (depth >= MAX_DEPTH) return z.discriminatedUnion('kind', alone);
  const condition = z.lazy(() => conditionSchemaAt(depth + 1));
  const conditions = z.array(condition).min(1).max(20);
  return exactly<Condition>()(
    z.discriminatedUnion('kind', [
      ...alone,
      z.object({ kind: z.literal('not'), condition }),
      z.object({ kind: z.literal('all-of'), conditions }),
      z.object({ kind: z.literal('any-of'), conditions }),
    ]),
  );
}

export const conditionSchema = exactly<Condition>()(conditionSchemaAt(1));
