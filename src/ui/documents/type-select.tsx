import { Select } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { GROUP_ORDER, GROUP_WORDS } from '../shared/group-words.ts';

interface TypeSelectProps {
  /** Key of the type. */
  readonly value: string;
  readonly types: readonly DocumentType[];
  readonly onChange: (key: string) => void;
}

/** What a paper is, of all types by group, with what a person needs to know of the one chosen. */
export function TypeSelect({ value, types, onChange }: TypeSelectProps) {
  return (
    <Select
      label="Type"
      description={types.find(({ key }) => key === value)?.note}
      data={groupTypes(types)}
      searchable
      allowDeselect={false}
      value={value}
      onChange={(key) => key !== null && onChange(key)}
    />
  );
}

function groupTypes(types: readonly DocumentType[]) {
  return GROUP_ORDER.map((group) => ({
    group: GROUP_WORDS[group],
    items: types
      .filter((type) => type.group === group)
      .map(({ key, title }) => ({ value: key, label: title })),
  })).filter(({ items }) => items.length > 0);
}
