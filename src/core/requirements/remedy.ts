import type { ClauseStanding } from './clause-standing.ts';
import type { Get } from './get.ts';
import type { Sentence } from './sentence.ts';

/** What to do about a clause or a tree of clauses. */
export interface Remedy {
  /** Empty when nothing is to be done. */
  readonly sentences: readonly Sentence[];
  /** Set where the whole of it is to get one document. */
  readonly get?: Get | undefined;
  /** Nothing that the applicant can choose to get would mend it: any other way comes before it. */
  readonly isClosed: boolean;
  /** The clauses for which a document has to be got. */
  readonly toGet: readonly ClauseStanding[];
}

export const NO_REMEDY: Remedy = { sentences: [], isClosed: false, toGet: [] };
