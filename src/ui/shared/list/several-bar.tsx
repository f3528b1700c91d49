import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Choice, NOTHING_CHOSEN } from './choose-rows.ts';
import classes from './list-table.module.css';

interface SeveralBarProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** What can be done with all of them. */
  readonly children: ReactNode;
}

/** How many rows are chosen, and what can be done with them; nothing while none is. */
export function SeveralBar({ choice, onChoice, children }: SeveralBarProps) {
  const count = choice.ids.size;
  if (count === 0) return null;
  return (
    <section className={classes.several} aria-label="What is chosen">
      <b aria-live="polite">{count} chosen</b>
      {children}
      <Button size="compact-xs" variant="subtle" onClick={() => onChoice(NOTHING_CHOSEN)}>
        Choose none
      </Button>
    </section>
  );
}
