import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { createSeasonMemory, type SeasonMemory } from '../../core/season/season-memory.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';

/** What a session keeps of the open vault between two calls. It goes when the vault is locked. */
export interface SessionMemory {
  /** The rows as they were last read. */
  rows: ReadRows | undefined;
  /** What was judged of them. */
  readonly season: SeasonMemory;
  /** How far the check in the background is; undefined before it began. */
  check: BackgroundCheck | undefined;
  /** The history as far as it was put into words. */
  history: ReadHistory | undefined;
  /** How wide the words that it was measured with are: words of documents among them. */
  readonly widths: Map<string, number>;
  /** The long work that goes on: nothing is said of it yet. */
  readonly running: Set<string>;
  /** What is being typed and not saved, by where it stands; what was typed in last is the last. */
  readonly edits: Map<string, string>;
  /** The step of undo that the last drop of files was stored in. */
  drop: DropStep | undefined;
}

/** A step that the next message of the same drop adds to. */
export interface DropStep {
  readonly drop: string | undefined;
  readonly step: number;
  /** How many files it holds. */
  readonly count: number;
}

/** What a check without anybody waiting has found since the vault was opened. */
export interface BackgroundCheck {
  readonly state: 'running' | 'whole' | 'damaged';
  /** Files read so far, and how many there are. */
  readonly files: number;
  readonly of: number;
}

export interface ReadRows {
  /** SQLite's count of rows changed through this connection: the vault has no other. */
  readonly changes: number;
  readonly rows: SeasonRows;
}

export interface ReadHistory {
  /** As above. */
  readonly changes: number;
  /** The newest first, as far as they were asked for, and those after them. */
  readonly entries: HistoryEntry[];
  readonly rest: Iterator<HistoryEntry, void>;
}

export function createSessionMemory(): SessionMemory {
  return {
    rows: undefined,
    season: createSeasonMemory(),
    check: undefined,
    history: undefined,
    widths: new Map(),
    running: new Set(),
    edits: new Map(),
    drop: undefined,
  };
}
