import type { Day, Span } from '../shared/day.ts';

/** Where a rule or figure was read, and when. */
export interface Source {
  readonly label: string;
  /** Address of the page; empty for a rule of the user's own. */
  readonly url: string;
  readonly readOn: Day;
}

/** How long a document of a type holds when it prints no expiry itself. */
export type DefaultValidity =
  | { readonly kind: 'none' }
  /** Issue date plus the span; `toEndOfMonth` carries it on to that month's last day (AHA cards). */
  | { readonly kind: 'after-issue'; readonly span: Span; readonly toEndOfMonth: boolean }
  /** Holds for one yearly season, for example influenza; days as "MM-DD", both inclusive. */
  | { readonly kind: 'season'; readonly from: string; readonly to: string };

/** What is asked of a document where a host names no day; rules judge it as a predicate of theirs. */
export interface Holds {
  /** Valid through the day the packet goes out, or through the rotation's last day. */
  readonly predicate: { readonly kind: 'valid-through'; readonly at: 'application' | 'end' };
  /** Hosts that write so; absent: our default. */
  readonly source?: Source | undefined;
}

export type DocumentGroup =
  | 'school'
  | 'health'
  | 'training'
  | 'checks'
  | 'cover'
  | 'exams'
  | 'personal'
  | 'travel'
  | 'host';

/**
 * How sentences speak of a fact. `{}` is the value, with its unit; `{a}` the value with "a" or "an".
 * Without these words a sentence quotes the field's label.
 */
export interface FactWords {
  /** What a rule asks, after "the host wants it": "signed by a physician", "on the {} form". */
  readonly asked: string;
  /** The same where several values would do: "on the form of {}". */
  readonly askedAny?: string | undefined;
  /** What a rule refuses, likewise: "from a test other than {}". */
  readonly askedNot?: string | undefined;
  /** What a document has or is, after its name: "is on the {} form"; for a yes-no fact, when yes. */
  readonly found: string;
  /** A yes-no fact that is no: "is not marked as signed by a physician". */
  readonly foundNot?: string | undefined;
  /** A yes-no fact that is open, after "whether it": "is passed". Absent: as when it is yes. */
  readonly whether?: string | undefined;
}

/** One of the values that a fact can have. */
export interface FactOption {
  /** What is stored and compared. Stable: vaults and host packs hold it. */
  readonly value: string;
  /** How lists show it; absent: as the value. */
  readonly label?: string | undefined;
  /** How sentences say it; absent: as the value. */
  readonly inSentence?: string | undefined;
  /** What papers and hosts call it otherwise. */
  readonly synonyms?: readonly string[] | undefined;
  /** True for what a person has or has not and nobody sets out to get: a positive result, a disease had. */
  readonly circumstance?: boolean | undefined;
}

/** A number or word that rules may ask of a document of this type. */
export interface FactField {
  readonly key: string;
  readonly label: string;
  /** The label as a noun inside a sentence: "form" for "Which form"; absent: made from the label. */
  readonly inSentence?: string | undefined;
  /**
   * `choice`: one of the options; `text`: any words, where no list of them could be whole; `day`: a day
   * beside the issue day, written YYYY-MM-DD.
   */
  readonly kind: 'number' | 'text' | 'yes-no' | 'choice' | 'day';
  /** Of a choice; empty for a choice of which nothing is known yet. */
  readonly options?: readonly FactOption[] | undefined;
  /** Several options at once, such as the substances of a drug screen. */
  readonly many?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly words?: FactWords | undefined;
  /** Nobody can choose it, as the result of a medical test: a remedy never tells to get one that says so. */
  readonly isOutcome?: boolean | undefined;
  /** A number that nobody sets out to reach: a rule that asks for so much of it opens a way to who has it. */
  readonly circumstance?: boolean | undefined;
  /**
   * What to do when a document fails a rule by it, where that is not simply another document: each a
   * sentence without its capital and its stop, since others may lead to it.
   */
  readonly whenShort?: readonly string[] | undefined;
}

export interface DocumentType {
  /** Stable key, for example "bls"; the user's own types start with "own-". */
  readonly key: string;
  readonly title: string;
  /** The title as it stands inside a sentence, after "a" or "your"; absent: made from the title. */
  readonly inSentence?: string | undefined;
  readonly group: DocumentGroup;
  /** A host's own paper: its form, its receipt, a statement made to it. No other host takes it. */
  readonly belongsTo?: 'host' | undefined;
  readonly issuer: string;
  readonly validity: DefaultValidity;
  /** What holds where a host is silent about days; a clause can say that any date is taken. */
  readonly holds?: Holds | undefined;
  /** Its day is the first of a cover or a visa, which may lie ahead; elsewhere a day to come is a slip. */
  readonly beginsLater?: boolean | undefined;
  /** The part of each year in which it can be had at all, "MM-DD", both inclusive; absent: always. */
  readonly obtainable?: { readonly from: string; readonly to: string } | undefined;
  /** How long it takes from asking for one to holding it, and what takes the time; absent: a day. */
  readonly lead?: { readonly span: Span; readonly why: string } | undefined;
  readonly facts: readonly FactField[];
  /** A paper about what a person has or has not, which nobody is asked to obtain: a declination. */
  readonly circumstance?: boolean | undefined;
  /** One sentence that a person needs when getting it. */
  readonly note: string;
  readonly source?: Source | undefined;
}
