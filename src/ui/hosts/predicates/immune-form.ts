import type { Immune } from '../../../core/requirements/predicates/immune.ts';
import type { PredicateForm } from './predicate-form.ts';

export const immuneForm: PredicateForm<Immune> = {
  words: 'Shows immunity',
  blank: () => ({ kind: 'immune' }),
  Fields: () => null,
};
