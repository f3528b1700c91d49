import type { AtLeastBefore } from '../../../core/requirements/predicates/at-least-before.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { OptionalSpanFields } from '../fields/span-fields.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';
import { SpanToAnchorFields } from './span-to-anchor-fields.tsx';

export const atLeastBeforeForm: PredicateForm<AtLeastBefore> = {
  words: 'Dated at least a time before',
  blank: () => ({ kind: 'at-least-before', span: { amount: 14, unit: 'days' }, at: 'start' }),
  Fields: AtLeastBeforeFields,
};

function AtLeastBeforeFields(props: FieldsProps<AtLeastBefore>) {
  const { predicate, onChange } = props;
  return (
    <>
      <SpanToAnchorFields {...props} />
      <OptionalSpanFields
        label="And no more than"
        span={predicate.most}
        usual={{ amount: 12, unit: 'months' }}
        error={problemOf(predicateProblems(predicate), 'most')}
        onChange={(most) => onChange({ ...predicate, most })}
      />
    </>
  );
}
