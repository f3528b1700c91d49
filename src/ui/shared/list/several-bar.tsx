import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownFault } from '../../data/read-fault.ts';
import type { Change } from '../../data/use-change.ts';
import { FaultNote } from '../fault-note.tsx';
import { type Choice, NOTHING_CHOSEN } from './choose-rows.ts';
import classes from './list-table.module.css';

interface SeveralBarProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** All of them into the bin. */
  readonly remove: Change<void, unknown>;
  /** Of what else can be done with all of them. */
  readonly fault?: ShownFault | undefined;
  readonly children?: ReactNode;
}

/** How many rows are chosen, and what can be done with them; nothing while none is. */
export function SeveralBar({ choice, onChoice, remove, fault, children }: SeveralBarProps) {
  const count = choice.ids.size;
  return (
    <>
      <FaultNote fault={fault ?? remove.fault} />
      {count > 0 && (
        <section className={classes.several} aria-label="What is chosen">
          <b aria-live="polite">{count} chosen</b>
          {children}
          <Button
            size="compact-xs"
            variant="default"
            disabled={remove.busy}
            onClick={() => void remove.run()}
          >
            Delete
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => onChoice(NOTHING_CHOSEN)}>
            Choose none
          </Button>
        </section>
      )}
    </>
  );
}
