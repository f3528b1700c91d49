import { z } from 'zod';
import { base, changed } from './base.ts';
import { letterChangesSchema, letterSchema } from './schemas/agenda-schemas.ts';
import { typed } from './schemas/exactly.ts';
import { id } from './schemas/scalars.ts';

const letterId = id<'letter'>();

export const lettersContract = {
  /** By writer. */
  list: base.output(z.array(typed(letterSchema))),
  /** A new letter when `id` is absent; what is not given is kept; null clears. */
  save: base.input(typed(letterChangesSchema)).output(typed(letterSchema)),
  remove: base.input(z.object({ id: letterId })).output(changed),
};
