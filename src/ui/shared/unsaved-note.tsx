import { Button } from '@mantine/core';
import classes from './unsaved-note.module.css';

interface UnsavedNoteProps {
  readonly isAsking: boolean;
  readonly onStay: () => void;
  readonly onDrop: () => void;
}

/** Asked before what was typed is thrown away. */
export function UnsavedNote({ isAsking, onStay, onDrop }: UnsavedNoteProps) {
  if (!isAsking) return null;
  return (
    <div className={classes.note} role="alert">
      <span className={classes.words}>What you typed here is not saved.</span>
      <Button autoFocus onClick={onStay}>
        Keep writing
      </Button>
      <Button variant="default" onClick={onDrop}>
        Throw it away
      </Button>
    </div>
  );
}
