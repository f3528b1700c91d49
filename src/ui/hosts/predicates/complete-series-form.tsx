import { TextInput } from '@mantine/core';
import type { CompleteSeries } from '../../../core/requirements/predicates/complete-series.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const completeSeriesForm: PredicateForm<CompleteSeries> = {
  words: 'A complete series',
  blank: ({ key }) =>
    key === 'hepatitis-b'
      ? { kind: 'complete-series', doses: 3, or: { doses: 2, product: 'Heplisav-B' } }
      : { kind: 'complete-series', doses: 2 },
  Fields: CompleteSeriesFields,
};

/** Without the name of a product there is one number for all. */
function CompleteSeriesFields({ predicate, onChange }: FieldsProps<CompleteSeries>) {
  const { kind, doses, or } = predicate;
  const problems = predicateProblems(predicate);
  const put = (product: string, fewer: number) =>
    onChange(product === '' ? { kind, doses } : { kind, doses, or: { doses: fewer, product } });
  return (
    <>
      <AmountField
        label="Doses"
        wide
        value={doses}
        error={problemOf(problems, 'doses')}
        onChange={(next) => onChange({ ...predicate, doses: next })}
      />
      <TextInput
        label="Fewer of this product"
        value={or?.product ?? ''}
        error={problemOf(problems, 'or.product')}
        onChange={(event) => put(event.currentTarget.value, or?.doses ?? 2)}
      />
      {or !== undefined && (
        <AmountField
          label="Doses of it"
          wide
          value={or.doses}
          error={problemOf(problems, 'or.doses')}
          onChange={(next) => put(or.product, next)}
        />
      )}
    </>
  );
}
