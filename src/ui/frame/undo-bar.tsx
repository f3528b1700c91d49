import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { dismissLine, useUndoLine } from '../data/undo-line.ts';
import classes from './foot.module.css';
import { useHistory } from './use-history.ts';

/** How long the line stays, in milliseconds; undo itself has no end. */
const STAYS = 12_000;

/** "Deleted BLS card - Undo". */
export function UndoBar() {
  const line = useUndoLine();
  const { undo } = useHistory();
  useEffect(() => {
    if (line === undefined) return;
    const timer = setTimeout(dismissLine, STAYS);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <div className={classes.undo} role="status">
      {line !== undefined && (
        <div className={classes.line}>
          <span>{line.label}</span>
          {line.canUndo && (
            <Button variant="subtle" onClick={() => void undo()}>
              Undo
            </Button>
          )}
          {line.action !== undefined && (
            <Button variant="subtle" onClick={line.action.run}>
              {line.action.label}
            </Button>
          )}
          <ActionIcon size="sm" aria-label="Dismiss" onClick={dismissLine}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
