import type { EndOfMonthValidity } from '../../../core/requirements/predicates/end-of-month-validity.ts';
import type { PredicateForm } from './predicate-form.ts';
import { SpanToAnchorFields } from './span-to-anchor-fields.tsx';

export const endOfMonthValidityForm: PredicateForm<EndOfMonthValidity> = {
  words: 'Valid to the end of a month',
  blank: () => ({
    kind: 'end-of-month-validity',
    span: { amount: 2, unit: 'years' },
    at: 'end',
  }),
  Fields: SpanToAnchorFields,
};
