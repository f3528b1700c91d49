import { z } from 'zod';
import { base, changed } from './base.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import { agendaSchema, stepKey } from './schemas/agenda-schemas.ts';
import { typed } from './schemas/exactly.ts';
import { day, line } from './schemas/scalars.ts';

export const agendaContract = {
  list: base.output(typed(agendaSchema)),
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
    .input(z.object({ to: saveTargetSchema, name: line.optional() }))
    .output(deliveredSchema),
};
