import type { IssuedOnOrAfter } from '../../../core/requirements/predicates/issued-on-or-after.ts';
import { DayInput } from '../../shared/day-input.tsx';
import type { PredicateForm } from './predicate-form.ts';

export const issuedOnOrAfterForm: PredicateForm<IssuedOnOrAfter> = {
  words: 'Dated on or after',
  blank: (_, today) => ({ kind: 'issued-on-or-after', day: today }),
  Fields: ({ predicate, onChange }) => (
    <DayInput
      label="Day"
      value={predicate.day}
      onChange={(day) => day && onChange({ ...predicate, day })}
    />
  ),
};
