/**
 * What is said to a person, read as parts. Each stands by itself without its last stop, none says what
 * another says, and a part with nothing to say is empty.
 */
export interface WordParts {
  /** The paper or thing: "BLS card of 3 Feb 2026", "Two tuberculosis tests". */
  readonly what: string;
  /** A few words after it: "ends on 12 Jan 2027", "is not here yet". */
  readonly stands: string;
  /** What is wanted of it, or why: "valid through the last day of the rotation". */
  readonly rule: string;
  /** What to do: "Get a new one dated on or after 4 Feb 2026". */
  readonly do: string;
  /** By when: "by 3 Jan 2027, when applications close; start by 13 Dec 2026: it takes about 3 weeks". */
  readonly by: string;
}

/** What is said as parts, opened, and as one line. */
export interface InParts {
  readonly parts: WordParts;
  /** A line of at most 80 characters: "BLS card ends on 12 Jan 2027: get a new one, start now". */
  readonly short: string;
}
