import { summarizeAdmission } from '../../core/admission/summarize-admission.ts';
import { adviseSeason } from '../../core/advice/advise-season.ts';
import { type CheckedRotation, checkRotation } from '../../core/season/check-rotation.ts';
import { explainVerdicts } from '../../core/season/explain-verdicts.ts';
import { judge, judgeSeason } from '../../core/season/judge-season.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { AppContext } from '../session/context.ts';
import { findRotationRow, readSeason } from '../session/read-season.ts';

/** One rotation, or all that are neither completed nor declined. */
function checkAsked(context: AppContext, id: RotationId | undefined): CheckedRotation[] {
  const rows = readSeason(context);
  const memory = context.session.memory().season;
  const judged =
    id === undefined ? judgeSeason(rows, memory) : [judge(rows, findRotationRow(rows, id), memory)];
  return judged.map((one) => checkRotation(rows, one));
}

export function checkRotations(context: AppContext, id: RotationId | undefined) {
  const checked = checkAsked(context, id);
  return explainVerdicts(readSeason(context), checked).map(
    ({ rotation, host, verdicts, admission }) => ({
      rotation: rotation.id,
      host: host.id,
      title: rotation.title,
      status: verdicts.status,
      summary: verdicts.summary,
      items: [...verdicts.items],
      admission: [...admission],
      admissionStatus: summarizeAdmission(admission).status,
    }),
  );
}

export function checkAdmission(context: AppContext, id: RotationId | undefined) {
  return checkAsked(context, id).map(({ rotation, host, admission }) => ({
    rotation: rotation.id,
    host: host.id,
    title: rotation.title,
    ...summarizeAdmission(admission),
    verdicts: [...admission],
  }));
}

export function adviseOnSeason(context: AppContext) {
  return [...adviseSeason(readSeason(context))];
}
