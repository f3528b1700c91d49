import type { DocumentType, FactField } from '../../../core/documents/document-type.ts';
import type { AtLeast } from '../../../core/requirements/predicates/at-least.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { AmountField } from '../fields/amount-field.tsx';
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
      <AmountField
        label="At least"
        wide
        decimals
        places={unit === 'USD' ? 2 : undefined}
        unit={unit}
        value={value}
        error={problemOf(problems, 'value')}
        onChange={(next) => onChange({ ...predicate, value: next })}
      />
    </>
  );
}
