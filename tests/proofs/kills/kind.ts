/** What a child says is done, in order; and what it began and never said was done. */
export interface Said {
  readonly done: readonly string[];
  readonly begun: string | undefined;
}

/** What is ready before each kill. */
export interface Base {
  /** A closed vault with the sample season in it. */
  readonly vault: string;
  /** A backup of it. */
  readonly backup: string;
  /** A vault that an earlier version wrote. */
  readonly old: string;
}

/** One kind of work that is killed: how it begins, what it does over and over, and what must hold after. */
export interface Kind {
  readonly name: string;
  prepare(scratch: string, base: Base): void;
  /** Says `begin X` before and `done X` after each thing that the app acknowledged. */
  work(scratch: string, say: (line: string) => void): Promise<void>;
  /** What is wrong after the kill, as sentences; empty where nothing is. */
  judge(scratch: string, said: Said): Promise<string[]>;
}
