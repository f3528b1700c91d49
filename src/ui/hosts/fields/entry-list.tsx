import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './fields.module.css';

interface EntryListProps<Entry> {
  /** "block", "window". */
  readonly noun: string;
  readonly entries: readonly Entry[];
  /** As many as can be saved. */
  readonly most: number;
  /** What is added. */
  readonly fresh: () => Entry;
  /** What is wrong with the list as a whole. */
  readonly error: string | undefined;
  readonly onChange: (entries: readonly Entry[]) => void;
  /** The fields of one entry. */
  readonly children: (
    entry: Entry,
    index: number,
    change: (part: Partial<Entry>) => void,
  ) => ReactNode;
}

/** A host's own calendar, entry by entry. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { noun, entries, most, fresh, error, onChange, children } = props;
  const change = (index: number, part: Partial<Entry>) =>
    onChange(entries.map((entry, at) => (at === index ? { ...entry, ...part } : entry)));
  return (
    <div className={classes.entries}>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
        <div key={index} className={classes.entry}>
          {children(entry, index, (part) => change(index, part))}
          <ActionIcon
            className={classes.remove}
            aria-label={`Remove ${noun} ${index + 1}`}
            onClick={() => onChange(entries.filter((_, at) => at !== index))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error !== undefined && <p className={classes.problem}>{error}</p>}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={entries.length >= most}
        onClick={() => onChange([...entries, fresh()])}
      >
        Add {noun}
      </Button>
    </div>
  );
}
