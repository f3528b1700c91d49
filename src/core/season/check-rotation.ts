import type { AdmissionVerdict } from '../admission/admission-verdict.ts';
import { judgeAdmission } from '../admission/judge-admission.ts';
import type { JudgedRotation } from './judged-rotation.ts';
import type { SeasonRows } from './season-rows.ts';

/** One rotation with all that is decided about it: what its host asks for, and whom it takes. */
export interface CheckedRotation extends JudgedRotation {
  readonly admission: readonly AdmissionVerdict[];
}

/** Adds how the host's admission rules stand to the verdicts of one rotation of these rows. */
export function checkRotation(rows: SeasonRows, judged: JudgedRotation): CheckedRotation {
  return { ...judged, admission: judgeAdmission({ ...rows, ...judged }) };
}

/**
 * Every judged rotation of a season with its admission, in the order it was judged in. The window and
 * the command line both show what this says.
 */
export function checkSeason(season: {
  readonly rows: SeasonRows;
  readonly judged: readonly JudgedRotation[];
}): CheckedRotation[] {
  return season.judged.map((judged) => checkRotation(season.rows, judged));
}
