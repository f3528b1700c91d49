import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import classes from './list-table.module.css';

/** One way to narrow a list down. */
export interface ListFilter {
  readonly label: string;
  /** What stands there while nothing is chosen: "All states". */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

interface ListFiltersProps {
  /** "Filter documents". */
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly filters: readonly ListFilter[];
}

/** Words to look for, and one choice each from what the list holds. */
export function ListFilters({ label, placeholder, words, onWords, filters }: ListFiltersProps) {
  return (
    <div className={classes.filters}>
      <TextInput
        aria-label={label}
        placeholder={placeholder}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      {filters.map((filter) => (
        <Select
          key={filter.label}
          aria-label={filter.label}
          placeholder={filter.all}
          clearable
          data={filter.options}
          value={filter.value}
          onChange={filter.onChange}
        />
      ))}
    </div>
  );
}
