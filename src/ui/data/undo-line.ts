import { createStore, useStore } from './store.ts';

/** What was done last, for the line at the bottom. */
export interface UndoLine {
  readonly label: string;
  /** False for lines that only tell, such as "Undid: Deleted BLS card". */
  readonly canUndo: boolean;
  /** Grows with every line, so that the same words twice are two lines. */
  readonly count: number;
}

const line = createStore<UndoLine | undefined>(undefined);

/** Says what was done, with Undo beside it. */
export function announce(label: string, canUndo = true): void {
  line.set((before) => ({ label, canUndo, count: (before?.count ?? 0) + 1 }));
}

export function dismissLine(): void {
  line.set(undefined);
}

export function useUndoLine(): UndoLine | undefined {
  return useStore(line);
}
