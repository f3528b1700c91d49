import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ShownFault } from '../data/read-fault.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './rules-section.module.css';

interface RulesSectionProps {
  readonly heading: string;
  /** "rule", "admission rule". */
  readonly noun: string;
  readonly count: number;
  /** Stands where there are none. */
  readonly empty: string;
  readonly onAdd: () => void;
  readonly fault: ShownFault | undefined;
  /** The rules, each a `ListedRule`. */
  readonly children: ReactNode;
}

/** One of a host's lists of rules, in its order, with a button to add one. */
export function RulesSection(props: RulesSectionProps) {
  const { heading, noun, count, empty, onAdd, fault, children } = props;
  return (
    <section aria-label={heading}>
      <Group justify="space-between" mb={4}>
        <h3 className={classes.heading}>
          {heading} <span className={classes.quiet}>{count}</span>
        </h3>
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
          Add {noun}
        </Button>
      </Group>
      <FaultNote fault={fault} />
      {count === 0 ? (
        <p className={classes.quiet}>{empty}</p>
      ) : (
        <ol className={classes.list}>{children}</ol>
      )}
    </section>
  );
}
