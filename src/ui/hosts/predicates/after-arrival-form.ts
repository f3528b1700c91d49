import type { AfterArrival } from '../../../core/requirements/predicates/after-arrival.ts';
import type { PredicateForm } from './predicate-form.ts';

export const afterArrivalForm: PredicateForm<AfterArrival> = {
  words: 'Dated after the arrival in the USA',
  blank: () => ({ kind: 'after-arrival' }),
  Fields: () => null,
};
