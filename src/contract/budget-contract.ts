import { z } from 'zod';
import type { BudgetFigures } from '../core/budget/budget-figures.ts';
import { CATEGORIES } from '../core/budget/budget-line.ts';
import { base, changed } from './base.ts';
import {
  budgetLineSchema,
  clusterGroupSchema,
  fundChangesSchema,
  fundSchema,
  groupChangesSchema,
  lineChangesSchema,
} from './schemas/budget-schemas.ts';
import { exactly, typed } from './schemas/exactly.ts';
import { currency, day, id } from './schemas/scalars.ts';

/** `expected` is, line by line, the actual figure where it is known and else the plan. */
const total = z.object({ planned: z.int(), actual: z.int(), expected: z.int() });

/** Every amount in minor units of the home currency. */
export const budgetOverviewSchema = exactly<BudgetFigures>()(
  z.object({
    currency,
    ...total.shape,
    funds: z.int(),
    byCategory: z.array(total.extend({ category: z.enum(CATEGORIES) })),
    /** `rotation` is absent for what serves the whole season. */
    byRotation: z.array(
      total.extend({
        rotation: id<'rotation'>().optional(),
        title: z.string(),
        /** Expected figures. */
        byCategory: z.partialRecord(z.enum(CATEGORIES), z.int()),
      }),
    ),
    /** "2027-02". */
    byMonth: z.array(total.extend({ month: z.string(), funds: z.int() })),
    clusters: z.array(
      total.extend({
        key: z.string(),
        title: z.string(),
        rotations: z.array(id<'rotation'>()),
        /** The group behind it when the user chose it; absent for a place. */
        group: id<'cluster-group'>().optional(),
        chosen: z.boolean(),
      }),
    ),
    /** Money left at the end of each day on which something changes. */
    balance: z.array(z.object({ day, balance: z.int() })),
    lowest: z.object({ day, balance: z.int() }).nullable(),
    /** In none of the sums: lines and funds in another currency without a usable rate. */
    unconverted: z.array(
      z.object({
        kind: z.enum(['line', 'fund']),
        id: z.union([id<'budget-line'>(), id<'fund'>()]),
        title: z.string(),
        /** As planned, in minor units of its own currency. */
        minor: z.int(),
        currency: z.string(),
        code: z.enum(['rate-missing', 'rate-misfit', 'rate-invalid', 'currency-unknown']),
        /** What is wrong and what to do. */
        problem: z.string(),
      }),
    ),
  }),
);

export type BudgetOverview = BudgetFigures;

/** Each save takes a new row when `id` is absent; what is not given is kept; null clears. */
export const budgetContract = {
  overview: base.output(budgetOverviewSchema),
  lines: base.output(z.array(typed(budgetLineSchema))),
  saveLine: base.input(typed(lineChangesSchema)).output(typed(budgetLineSchema)),
  removeLine: base.input(z.object({ id: id<'budget-line'>() })).output(changed),
  funds: base.output(z.array(typed(fundSchema))),
  saveFund: base.input(typed(fundChangesSchema)).output(typed(fundSchema)),
  removeFund: base.input(z.object({ id: id<'fund'>() })).output(changed),
  groups: base.output(z.array(typed(clusterGroupSchema))),
  saveGroup: base.input(typed(groupChangesSchema)).output(typed(clusterGroupSchema)),
  removeGroup: base.input(z.object({ id: id<'cluster-group'>() })).output(changed),
};
