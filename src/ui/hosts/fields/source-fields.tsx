import { Group, TextInput } from '@mantine/core';
import type { Source } from '../../../core/documents/document-type.ts';
import { type FieldProblem, problemOf } from '../../../core/shared/field-problem.ts';
import { DayInput } from '../../shared/day-input.tsx';

interface SourceFieldsProps {
  readonly source: Source;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (source: Source) => void;
}

/** Where the rule was read, and when: no rule is shown without its date. */
export function SourceFields({ source, problems, onChange }: SourceFieldsProps) {
  return (
    <Group grow align="flex-start">
      <TextInput
        label="Read on the page"
        placeholder="Visiting students, requirements"
        value={source.label}
        onChange={(event) => onChange({ ...source, label: event.currentTarget.value })}
      />
      <TextInput
        label="Address"
        placeholder="https://"
        value={source.url}
        error={problemOf(problems, 'url')}
        onChange={(event) => onChange({ ...source, url: event.currentTarget.value })}
      />
      <DayInput
        label="Read on"
        value={source.readOn}
        error={problemOf(problems, 'readOn')}
        onChange={(readOn) => readOn && onChange({ ...source, readOn })}
      />
    </Group>
  );
}
