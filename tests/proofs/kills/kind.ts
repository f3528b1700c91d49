/** What a child says is done, in order; and what it began and never said was done. */
export interface Said {
  readonly done: readonly string[];
  readonly begun: string | undefined;
}

/** What is ready before each kill. */
export interface Base {
  /** A closed vault with a host, a rotation, files and a packet that was built. */
  readonly vault: string;
  /** Opens it, and all that was made from it, without the quarter of a second that a passphrase takes. */
  readonly code: string;
  /** A backup of it. */
  readonly backup: string;
  /** The backups that the app made of it by itself: one, of an earlier day. */
  readonly ownBackups: string;
  /** The same vault with a page of a file written over. */
  readonly damaged: string;
  /** A vault that an earlier version wrote; `code` opens it too. */
  readonly old: string;
  /** The file of the process that is killed. */
  readonly child: string;
}

/** One kind of work that is killed: how it begins, what it does over and over, and what must hold after. */
export interface Kind {
  readonly name: string;
  /** How many of the kills of a long run are its own, beside those of the other kinds. */
  readonly share: number;
  /** A kill comes within so many times what the first thing takes, which is measured as the run goes. */
  readonly rounds: number;
  /** True for work that is over when it is done, and not begun again: a kill after it hits nothing. */
  readonly once?: true;
  /** What is done last in a round that does several things. */
  readonly lastOfRound?: string;
  prepare(scratch: string, base: Base): void | Promise<void>;
  /** Says `begin X` before and `done X` after each thing that the app acknowledged. */
  work(scratch: string, say: (line: string) => void): Promise<void>;
  /** What is wrong after the kill, as sentences; empty where nothing is. */
  judge(scratch: string, said: Said): Promise<string[]>;
}
