import { z } from 'zod';
import type { NextStep } from '../core/agenda/next-step.ts';
import { base, changed } from './base.ts';
import { deliveredSchema, placeSchema } from './place.ts';
import { nextStepSchema, stepKey } from './schemas/agenda-schemas.ts';
import { day, line, typed } from './schemas/scalars.ts';

const nextStep = typed<NextStep>(nextStepSchema);

export const agendaSchema = z.object({
  /** What to do next, soonest first, the same thing never twice. */
  open: z.array(nextStep),
  /** What is ticked off, and what is put off until a day. */
  away: z.array(z.object({ step: nextStep, doneOn: day.optional(), until: day.optional() })),
});

export const agendaContract = {
  list: base.output(agendaSchema),
  /** Ticks a step off, puts it off until a day, or (null) puts it back. Can be undone. */
  mark: base
    .input(
      z.object({
        step: stepKey,
        mark: z
          .discriminatedUnion('kind', [
            z.object({ kind: z.literal('done') }),
            z.object({ kind: z.literal('snoozed'), until: day }),
          ])
          .nullable(),
      }),
    )
    .output(changed),
  /** Writes the agenda and the rotations as an .ics file, whole or not at all. */
  calendar: base
    .input(z.object({ to: placeSchema, name: line.optional() }))
    .output(deliveredSchema),
};
