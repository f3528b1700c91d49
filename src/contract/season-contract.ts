import { z } from 'zod';
import type { SeasonRows } from '../core/season/season-rows.ts';
import { base } from './base.ts';
import { nextStepSchema } from './schemas/agenda-schemas.ts';
import { documentSchema, documentTypeSchema } from './schemas/document-schemas.ts';
import { exactly, typed } from './schemas/exactly.ts';
import { hostSchema } from './schemas/host-schemas.ts';
import { entrySchema } from './schemas/immunization-schemas.ts';
import { profileSchema } from './schemas/profile-schema.ts';
import { rotationSchema } from './schemas/rotation-schemas.ts';
import { currency, day } from './schemas/scalars.ts';

/** What the front page says beside how the rotations stand, which the page judges from the rows. */
export const seasonSchema = z.object({
  /** The next things to do, soonest first: the open steps of the agenda. */
  next: z.array(typed(nextStepSchema)),
  money: z
    .object({
      currency,
      planned: z.int(),
      /** Line by line what it came to where that is known, else the plan: `funds` less this is `left`. */
      expected: z.int(),
      funds: z.int(),
      left: z.int(),
      lowest: z.object({ day, balance: z.int() }).nullable(),
    })
    .nullable(),
  /** What changed last, newest first; `step` is its entry in the history. */
  recent: z.array(z.object({ step: z.number(), on: day, label: z.string() })),
});

/** The rows of the season at one moment; the page judges them with the same core as the backend. */
const seasonRowsSchema = exactly<SeasonRows>()(
  z.object({
    profile: profileSchema,
    types: z.array(documentTypeSchema),
    documents: z.array(documentSchema),
    record: z.array(entrySchema),
    hosts: z.array(hostSchema),
    rotations: z.array(rotationSchema),
    staleAfterMonths: z.int(),
    today: day,
  }),
);

export type SeasonOverview = z.infer<typeof seasonSchema>;

export const seasonContract = {
  overview: base.output(seasonSchema),
  /** All rows that verdicts are a function of, in one answer. */
  rows: base.output(typed(seasonRowsSchema)),
};
