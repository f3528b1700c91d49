import { z } from 'zod';
import { base } from './base.ts';
import { admissionStandingSchema } from './schemas/admission-schemas.ts';
import { currency, day, id } from './schemas/scalars.ts';

/** The front page's four answers. */
export const seasonSchema = z.object({
  rotations: z.array(
    z.object({
      rotation: id<'rotation'>(),
      title: z.string(),
      host: z.string(),
      start: day,
      end: day,
      status: z.enum(['ready', 'attention', 'blocked']),
      summary: z.string(),
      satisfied: z.int(),
      required: z.int(),
      /** Who may come, judged by the profile and the days; null where no rule is known. */
      admission: z.object({ status: admissionStandingSchema, summary: z.string() }).nullable(),
    }),
  ),
  /** The next things to do, soonest first, the same thing never twice. */
  next: z.array(
    z.object({
      day,
      action: z.string(),
      about: z.string(),
      reason: z.string(),
      rotations: z.array(id<'rotation'>()),
    }),
  ),
  money: z
    .object({
      currency,
      planned: z.int(),
      funds: z.int(),
      left: z.int(),
      lowest: z.object({ day, balance: z.int() }).nullable(),
    })
    .nullable(),
  /** What changed last, newest first. */
  recent: z.array(z.object({ on: day, label: z.string() })),
});

export type SeasonOverview = z.infer<typeof seasonSchema>;

export const seasonContract = {
  overview: base.output(seasonSchema),
};
