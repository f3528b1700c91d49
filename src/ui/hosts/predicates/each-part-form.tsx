import { Checkbox } from '@mantine/core';
import type { EachPart } from '../../../core/requirements/predicates/each-part.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const eachPartForm: PredicateForm<EachPart> = {
  words: 'Measles, mumps and rubella counted apart',
  // AAMC form, option 2.
  blank: () => ({ kind: 'each-part', measles: 2, mumps: 2, rubella: 1, orTiter: true }),
  Fields: EachPartFields,
};

const PARTS = [
  { part: 'measles', label: 'Measles' },
  { part: 'mumps', label: 'Mumps' },
  { part: 'rubella', label: 'Rubella' },
] as const;

function EachPartFields({ predicate, onChange }: FieldsProps<EachPart>) {
  const problems = predicateProblems(predicate);
  return (
    <>
      {PARTS.map(({ part, label }) => (
        <AmountField
          key={part}
          label={label}
          wide
          value={predicate[part]}
          error={problemOf(problems, part)}
          onChange={(next) => onChange({ ...predicate, [part]: next })}
        />
      ))}
      <Checkbox
        label="or a positive titer"
        checked={predicate.orTiter === true}
        onChange={(event) => onChange({ ...predicate, orTiter: event.currentTarget.checked })}
      />
    </>
  );
}
