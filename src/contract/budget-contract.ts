import { z } from 'zod';
import { CATEGORIES } from '../core/budget/budget-line.ts';
import { base, changed } from './base.ts';
import { budgetLineSchema, clusterGroupSchema, fundSchema } from './schemas/budget-schemas.ts';
import { currency, day, id } from './schemas/scalars.ts';

const total = z.object({ planned: z.int(), actual: z.int() });

/** Every amount in minor units of the home currency. */
export const budgetOverviewSchema = z.object({
  currency,
  planned: z.int(),
  actual: z.int(),
  funds: z.int(),
  byCategory: z.array(total.extend({ category: z.enum(CATEGORIES) })),
  /** `rotation` is absent for what serves the whole season. */
  byRotation: z.array(
    total.extend({
      rotation: id<'rotation'>().optional(),
      title: z.string(),
      byCategory: z.record(z.string(), z.int()),
    }),
  ),
  /** "2027-02". */
  byMonth: z.array(total.extend({ month: z.string() })),
  clusters: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      rotations: z.array(id<'rotation'>()),
      chosen: z.boolean(),
      planned: z.int(),
      actual: z.int(),
    }),
  ),
  /** Money left at the end of each day on which something changes. */
  balance: z.array(z.object({ day, balance: z.int() })),
  lowest: z.object({ day, balance: z.int() }).nullable(),
});

export type BudgetOverview = z.infer<typeof budgetOverviewSchema>;

export const budgetContract = {
  overview: base.output(budgetOverviewSchema),
  lines: base.output(z.array(budgetLineSchema)),
  saveLine: base
    .input(budgetLineSchema.extend({ id: id<'budget-line'>().optional() }))
    .output(budgetLineSchema),
  removeLine: base.input(z.object({ id: id<'budget-line'>() })).output(changed),
  funds: base.output(z.array(fundSchema)),
  saveFund: base.input(fundSchema.extend({ id: id<'fund'>().optional() })).output(fundSchema),
  removeFund: base.input(z.object({ id: id<'fund'>() })).output(changed),
  groups: base.output(z.array(clusterGroupSchema)),
  saveGroup: base
    .input(clusterGroupSchema.extend({ id: id<'cluster-group'>().optional() }))
    .output(clusterGroupSchema),
  removeGroup: base.input(z.object({ id: id<'cluster-group'>() })).output(changed),
};
