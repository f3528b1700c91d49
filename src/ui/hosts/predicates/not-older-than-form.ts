import type { NotOlderThan } from '../../../core/requirements/predicates/not-older-than.ts';
import type { PredicateForm } from './predicate-form.ts';
import { SpanToAnchorFields } from './span-to-anchor-fields.tsx';

export const notOlderThanForm: PredicateForm<NotOlderThan> = {
  words: 'Not older than',
  blank: () => ({
    kind: 'not-older-than',
    span: { amount: 12, unit: 'months' },
    at: 'start',
  }),
  Fields: SpanToAnchorFields,
};
