import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';
import { announce } from '../data/undo-line.ts';
import { renewReads } from '../data/use-change.ts';
import { useStatus } from '../data/use-status.ts';

export interface History {
  /** What Undo would take back; absent when there is nothing. */
  readonly undoes: string | undefined;
  readonly redoes: string | undefined;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

function undoLast(): Promise<void> {
  return attempt(async () => {
    const { label } = await client.app.undo();
    announce(label === null ? 'There is nothing to undo' : `Undone: ${label}`, false);
    await renewReads();
  });
}

function redoLast(): Promise<void> {
  return attempt(async () => {
    const { label } = await client.app.redo();
    announce(label === null ? 'There is nothing to redo' : `Done again: ${label}`, false);
    await renewReads();
  });
}

/** Undo and redo over everything in the vault; they survive a restart, and say it when they fail. */
export function useHistory(): History {
  const last = useStatus()?.lastChange;
  return { undoes: last?.undo, redoes: last?.redo, undo: undoLast, redo: redoLast };
}
