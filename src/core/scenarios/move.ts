import type { BudgetLine } from '../budget/budget-line.ts';
import type { JudgedSeason } from '../season/judged-season.ts';
import type { RotationId } from '../shared/id.ts';

/** A season as it is and as it would be. */
export interface Move {
  readonly before: JudgedSeason;
  readonly after: JudgedSeason;
  /** The one that moves; absent where something else does, such as the end of a document. */
  readonly rotation?: RotationId | undefined;
  readonly lines: readonly BudgetLine[];
}
