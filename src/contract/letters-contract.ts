import { z } from 'zod';
import type { Letter } from '../core/rotations/letter.ts';
import { base, changed } from './base.ts';
import { letterSchema } from './schemas/agenda-schemas.ts';
import { day, id, typed } from './schemas/scalars.ts';

const letterId = id<'letter'>();
const { shape } = letterSchema;

export const lettersContract = {
  /** By writer. */
  list: base.output(z.array(typed<Letter>(letterSchema))),
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
    .output(typed<Letter>(letterSchema)),
  remove: base.input(z.object({ id: letterId })).output(changed),
};
