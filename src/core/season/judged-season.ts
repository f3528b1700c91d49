import type { JudgedRotation } from './judged-rotation.ts';
import type { SeasonRows } from './season-rows.ts';

/** A season's rows with the verdicts on them. */
export interface JudgedSeason {
  readonly rows: SeasonRows;
  readonly judged: readonly JudgedRotation[];
}
