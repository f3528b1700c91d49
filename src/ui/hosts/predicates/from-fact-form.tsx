import type { DocumentType, FactField } from '../../../core/documents/document-type.ts';
import type { FromFact } from '../../../core/requirements/predicates/from-fact.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { ApartFields } from './apart-fields.tsx';
import { FactSelect } from './fact-select.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const fromFactForm: PredicateForm<FromFact> = {
  words: 'Dated from a day on it',
  blank: (type) => ({
    kind: 'from-fact',
    fact: daysOf(type)[0]?.key ?? '',
    least: { amount: 2, unit: 'days' },
    most: { amount: 3, unit: 'days' },
  }),
  Fields: FromFactFields,
};

function daysOf({ facts }: DocumentType): readonly FactField[] {
  return facts.filter(({ kind }) => kind === 'day');
}

function FromFactFields({ predicate, type, onChange }: FieldsProps<FromFact>) {
  const problems = predicateProblems(predicate);
  const { fact } = predicate;
  return (
    <>
      <FactSelect
        fields={daysOf(type)}
        type={type}
        noun="day"
        fact={fact}
        error={problemOf(problems, 'fact')}
        onChange={(next) => onChange({ ...predicate, fact: next })}
      />
      <ApartFields
        apart={predicate}
        usual={{ amount: 2, unit: 'days' }}
        problems={problems}
        onChange={(apart) => onChange({ ...predicate, ...apart })}
      />
    </>
  );
}
