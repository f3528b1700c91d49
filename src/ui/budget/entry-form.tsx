import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { ShownFault } from '../data/read-fault.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './budget.module.css';

interface EntryFormProps {
  /** A verb and its object: "Add line". */
  readonly action: string;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly fault: ShownFault | undefined;
  readonly onCreate: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form for something new; Enter in a field creates it. */
export function EntryForm(props: EntryFormProps) {
  const { action, ready, busy, fault, onCreate, onClose, children } = props;
  function submit(event: FormEvent): void {
    event.preventDefault();
    // Fields hand over what was typed when they are left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setTimeout(onCreate);
  }
  return (
    <form onSubmit={submit} className={classes.fields}>
      {children}
      <FaultNote fault={fault} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" disabled={!ready || busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
