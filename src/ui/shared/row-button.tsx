import type { ReactNode } from 'react';
import classes from './row-button.module.css';

interface RowButtonProps {
  readonly selected: boolean;
  /** Absent where the row itself takes the click. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** The name of a row, and the keyboard's way to open it. */
export function RowButton({ selected, onOpen, children }: RowButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-pressed={selected}
      onClick={onOpen}
      data-row-button
    >
      {children}
    </button>
  );
}
