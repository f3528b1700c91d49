import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { countOptions } from './count-options.ts';
import classes from './list-table.module.css';
import type { Narrowed, Narrowings } from './narrow-rows.ts';

interface ListFiltersProps<Row> extends Narrowings<Row> {
  /** "Filter documents". */
  readonly label: string;
  readonly placeholder: string;
  /** All that the list holds: what of it there is to choose. */
  readonly all: readonly Row[];
  readonly narrowed: Narrowed;
  readonly onNarrowed: (narrowed: Narrowed) => void;
}

/** Words to look for, and one choice each from what the list holds. */
export function ListFilters<Row>(props: ListFiltersProps<Row>) {
  const { label, placeholder, all, by, narrowed, onNarrowed } = props;
  return (
    <div className={classes.filters}>
      <TextInput
        aria-label={label}
        placeholder={placeholder}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={narrowed.words}
        onChange={(event) => onNarrowed({ ...narrowed, words: event.currentTarget.value })}
      />
      {by.map((one) => (
        <Select
          key={one.label}
          aria-label={one.label}
          placeholder={one.all}
          clearable
          data={countOptions(all.flatMap(one.valuesOf))}
          value={narrowed.values[one.label] ?? null}
          onChange={(value) =>
            onNarrowed({ ...narrowed, values: { ...narrowed.values, [one.label]: value } })
          }
        />
      ))}
    </div>
  );
}
