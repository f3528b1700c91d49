import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  /** One sentence that says what to do. */
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** A quiet drawing of what it will look like. */
  readonly children?: ReactNode;
}

/** One sentence, one button, and what it will look like. */
export function EmptyState({ sentence, action, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {children !== undefined && (
        <div className={classes.sketch} aria-hidden="true">
          {children}
        </div>
      )}
      <p className={classes.sentence}>{sentence}</p>
      {action !== undefined && <Button onClick={action.run}>{action.label}</Button>}
    </div>
  );
}
