import { Select } from '@mantine/core';
import type { FromOther } from '../../../core/requirements/predicates/from-other.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { useDocumentTypes } from '../../data/use-document-types.ts';
import { choices } from '../../shared/choices.ts';
import classes from '../fields/fields.module.css';
import { ApartFields } from './apart-fields.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const fromOtherForm: PredicateForm<FromOther> = {
  words: 'Dated from another paper',
  blank: ({ key }) => ({
    kind: 'from-other',
    type: key,
    side: 'after',
    least: { amount: 7, unit: 'days' },
    most: { amount: 21, unit: 'days' },
  }),
  Fields: FromOtherFields,
};

const SIDES: Readonly<Record<FromOther['side'], string>> = { before: 'Before', after: 'After' };

function FromOtherFields({ predicate, type, onChange }: FieldsProps<FromOther>) {
  const problems = predicateProblems(predicate);
  const { side } = predicate;
  const known = useDocumentTypes();
  const types = known.some(({ key }) => key === type.key) ? known : [...known, type];
  return (
    <>
      <ApartFields
        apart={predicate}
        usual={{ amount: 7, unit: 'days' }}
        problems={problems}
        onChange={(apart) => onChange({ ...predicate, ...apart })}
      />
      <Select
        label="Side"
        className={classes.unit}
        data={choices(SIDES)}
        value={side}
        allowDeselect={false}
        onChange={(next) => next !== null && onChange({ ...predicate, side: next })}
      />
      <Select
        label="The other paper"
        searchable
        data={types.map(({ key, title }) => ({ value: key, label: title }))}
        value={predicate.type === '' ? null : predicate.type}
        allowDeselect={false}
        error={problemOf(problems, 'type')}
        onChange={(next) => next !== null && onChange({ ...predicate, type: next })}
      />
    </>
  );
}
