import { z } from 'zod';
import { base, changed } from './base.ts';
import { letterSchema } from './schemas/agenda-schemas.ts';
import { typed } from './schemas/exactly.ts';
import { day, id } from './schemas/scalars.ts';

const letterId = id<'letter'>();
const { shape } = letterSchema;

export const lettersContract = {
  /** By writer. */
  list: base.output(z.array(typed(letterSchema))),
  /** A new letter when `id` is absent; what is not given is kept; null clears. */
  save: base
    .input(
      letterSchema.partial().extend({
        rotation: shape.rotation.nullable(),
        signalledOn: day.nullable().optional(),
        askedOn: day.nullable().optional(),
        agreed: shape.agreed.nullable(),
        waived: shape.waived.nullable(),
        uploadedOn: day.nullable().optional(),
        thankedOn: day.nullable().optional(),
      }),
    )
    .output(typed(letterSchema)),
  remove: base.input(z.object({ id: letterId })).output(changed),
};
