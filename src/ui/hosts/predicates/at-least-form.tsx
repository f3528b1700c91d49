import { NumberInput } from '@mantine/core';
import type { DocumentType, FactField } from '../../../core/documents/document-type.ts';
import type { AtLeast } from '../../../core/requirements/predicates/at-least.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import classes from '../fields/fields.module.css';
import { FactSelect } from './fact-select.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const atLeastForm: PredicateForm<AtLeast> = {
  words: 'A number is at least',
  blank: (type) => ({ kind: 'at-least', fact: numbersOf(type)[0]?.key ?? '', value: 0 }),
  Fields: AtLeastFields,
};

function numbersOf({ facts }: DocumentType): readonly FactField[] {
  return facts.filter(({ kind }) => kind === 'number');
}

function AtLeastFields({ predicate, type, onChange }: FieldsProps<AtLeast>) {
  const { fact, value } = predicate;
  const problems = predicateProblems(predicate);
  const unit = type.facts.find(({ key }) => key === fact)?.unit;
  return (
    <>
      <FactSelect
        fields={numbersOf(type)}
        type={type}
        noun="number"
        fact={fact}
        error={problemOf(problems, 'fact')}
        onChange={(next) => onChange({ ...predicate, fact: next })}
      />
      <NumberInput
        label="At least"
        className={classes.value}
        thousandSeparator=","
        suffix={unit === undefined ? '' : ` ${unit}`}
        value={value === 0 ? '' : value}
        error={problemOf(problems, 'value')}
        onChange={(next) => onChange({ ...predicate, value: Number(next) || 0 })}
      />
    </>
  );
}
