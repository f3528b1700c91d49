import { Checkbox } from '@mantine/core';
import type { NotOlderThan } from '../../../core/requirements/predicates/not-older-than.ts';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';
import { SpanToAnchorFields } from './span-to-anchor-fields.tsx';

export const notOlderThanForm: PredicateForm<NotOlderThan> = {
  words: 'Not older than',
  blank: () => ({
    kind: 'not-older-than',
    span: { amount: 12, unit: 'months' },
    at: 'start',
  }),
  Fields: NotOlderThanFields,
};

function NotOlderThanFields(props: FieldsProps<NotOlderThan>) {
  const { predicate, onChange } = props;
  return (
    <>
      <SpanToAnchorFields {...props} />
      {predicate.at === 'end' && (
        <Checkbox
          label="A date during the rotation counts too"
          checked={predicate.during === true}
          onChange={({ currentTarget }) =>
            onChange({ ...predicate, during: currentTarget.checked || undefined })
          }
        />
      )}
    </>
  );
}
