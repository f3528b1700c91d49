import { z } from 'zod';
import {
  type BudgetLine,
  CATEGORIES,
  type FrozenRate,
  type Fund,
  type FundChanges,
  type GivenRate,
  type LineChanges,
  type Timing,
} from '../../core/budget/budget-line.ts';
import { LONGEST_SPAN_DAYS } from '../../core/budget/paying-days.ts';
import type { ClusterGroup } from '../../core/clusters/cluster-group.ts';
import type { Changes } from '../../core/shared/apply-changes.ts';
import { daysBetween } from '../../core/shared/day.ts';
import { changesOf } from './changes-of.ts';
import { exactly } from './exactly.ts';
import { currency, day, id, line, minor, prose } from './scalars.ts';

const rateSchema = exactly<FrozenRate>()(
  z.object({
    rate: z.string().regex(/^\d{1,9}(\.\d{1,12})?$/, 'must be a decimal number such as 0.0312'),
    on: day,
    from: currency,
    to: currency,
  }),
);

const givenRateSchema = exactly<GivenRate>()(
  rateSchema.extend({ from: currency.optional(), to: currency.optional() }),
);

export const timingSchema = exactly<Timing>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('day'), day }),
    z
      .object({ kind: z.literal('span'), from: day, to: day })
      .refine(({ from, to }) => from <= to && daysBetween(from, to) <= LONGEST_SPAN_DAYS, {
        error: 'must end on or after its first day and within three years of it',
      }),
  ]),
);

export const budgetLineSchema = exactly<BudgetLine>()(
  z.object({
    id: id<'budget-line'>(),
    title: line,
    category: z.enum(CATEGORIES),
    rotation: id<'rotation'>().optional(),
    plannedMinor: minor,
    actualMinor: minor.optional(),
    currency,
    rate: rateSchema.optional(),
    timing: timingSchema,
    pinned: z.boolean().optional(),
    notes: prose,
  }),
);

export const lineChangesSchema = exactly<LineChanges>()(
  changesOf(budgetLineSchema).extend({ rate: givenRateSchema.nullable().optional() }),
);

export const fundSchema = exactly<Fund>()(
  z.object({
    id: id<'fund'>(),
    title: line,
    minor,
    currency,
    rate: rateSchema.optional(),
    on: day,
    notes: prose,
  }),
);

export const fundChangesSchema = exactly<FundChanges>()(
  changesOf(fundSchema).extend({ rate: givenRateSchema.nullable().optional() }),
);

/** A set of rotations that the user wants counted as one cluster. */
export const clusterGroupSchema = exactly<ClusterGroup>()(
  z.object({
    id: id<'cluster-group'>(),
    title: line.min(1),
    rotations: z.array(id<'rotation'>()).max(50),
  }),
);

export const groupChangesSchema = exactly<Changes<ClusterGroup>>()(changesOf(clusterGroupSchema));
