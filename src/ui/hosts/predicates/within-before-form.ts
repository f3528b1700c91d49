import type { WithinBefore } from '../../../core/requirements/predicates/within-before.ts';
import type { PredicateForm } from './predicate-form.ts';
import { SpanToAnchorFields } from './span-to-anchor-fields.tsx';

export const withinBeforeForm: PredicateForm<WithinBefore> = {
  words: 'Dated within a time before',
  blank: () => ({
    kind: 'within-before',
    span: { amount: 12, unit: 'weeks' },
    at: 'start',
  }),
  Fields: SpanToAnchorFields,
};
