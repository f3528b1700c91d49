import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ShownFault } from '../data/read-fault.ts';
import classes from './fault-note.module.css';
import { RestoreNewestButton } from './restore-newest-button.tsx';

interface FaultNoteProps {
  readonly fault: ShownFault | undefined;
  /** Offers to try once more. */
  readonly onAgain?: () => void;
}

/** What went wrong, where the person was looking: the sentence, and a surprise's reference. */
export function FaultNote({ fault, onAgain }: FaultNoteProps) {
  if (fault === undefined) return null;
  return (
    <div className={classes.note} role="alert">
      <IconAlertCircle size={16} aria-hidden className={classes.icon} />
      <div>
        {fault.message}
        {fault.reference !== undefined && (
          <div className={classes.reference}>Reference {fault.reference}</div>
        )}
        <div className={classes.way}>
          <RestoreNewestButton messages={[fault.message]} />
        </div>
      </div>
      {onAgain !== undefined && (
        <Button variant="default" onClick={onAgain}>
          Try again
        </Button>
      )}
    </div>
  );
}
