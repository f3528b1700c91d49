import { createStore, useStore } from './store.ts';

export interface LineAction {
  readonly label: string;
  readonly run: () => void;
}

/** What was done last, for the line at the bottom. */
export interface UndoLine {
  readonly label: string;
  /** False for lines that only tell, such as "Undid: Deleted BLS card". */
  readonly canUndo: boolean;
  /** What else can be done about it. */
  readonly action?: LineAction | undefined;
  /** Grows with every line, so that the same words twice are two lines. */
  readonly count: number;
}

const line = createStore<UndoLine | undefined>(undefined);

/** Says what was done, with Undo beside it. */
export function announce(label: string, canUndo = true, action?: LineAction): void {
  line.set((before) => ({ label, canUndo, action, count: (before?.count ?? 0) + 1 }));
}

export function dismissLine(): void {
  line.set(undefined);
}

export function useUndoLine(): UndoLine | undefined {
  return useStore(line);
}
