import { TextInput } from '@mantine/core';
import type { Condition } from '../../core/requirements/requirement.ts';
import { conditionProblems } from '../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../core/shared/field-problem.ts';
import { CountriesField } from './fields/countries-field.tsx';

interface ConditionEditorProps {
  readonly condition: Condition | undefined;
  readonly onChange: (condition: Condition) => void;
}

/** What a condition needs to know beside its kind; nothing for most. */
export function ConditionEditor({ condition, onChange }: ConditionEditorProps) {
  const problems = conditionProblems(condition);
  switch (condition?.kind) {
    case 'rotation-tag':
      return (
        <TextInput
          label="Mark on the rotation"
          placeholder="paediatric"
          value={condition.tag}
          error={problemOf(problems, 'tag')}
          onChange={(event) => onChange({ ...condition, tag: event.currentTarget.value })}
        />
      );
    case 'nationality':
      return (
        <CountriesField
          label="Passports of"
          value={condition.countries}
          error={problemOf(problems, 'countries')}
          onChange={(countries) => onChange({ ...condition, countries })}
        />
      );
    case undefined:
    case 'not-taught-in-english':
    case 'bcg-given':
      return null;
  }
}
