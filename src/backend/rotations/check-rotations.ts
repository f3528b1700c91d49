import { adviseSeason } from '../../core/rotations/advise-season.ts';
import { judgeAdmission } from '../../core/rotations/judge-admission.ts';
import type { JudgedRotation } from '../../core/rotations/judge-season.ts';
import { summarizeAdmission } from '../../core/rotations/summarize-admission.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { AppContext } from '../context.ts';
import {
  findRotationRow,
  judge,
  judgeSeason,
  readSeason,
  type SeasonRows,
} from '../read-season.ts';

/** One rotation, or all that are neither completed nor declined. */
function judgeAsked(rows: SeasonRows, id: RotationId | undefined): JudgedRotation[] {
  return id === undefined ? judgeSeason(rows) : [judge(rows, findRotationRow(rows, id))];
}

export function checkRotations(context: AppContext, id: RotationId | undefined) {
  const rows = readSeason(context);
  return judgeAsked(rows, id).map(({ rotation, host, verdicts }) => {
    const admission = judgeAdmission({ ...rows, rotation, host });
    return {
      rotation: rotation.id,
      host: host.id,
      title: rotation.title,
      status: verdicts.status,
      summary: verdicts.summary,
      items: [...verdicts.items],
      admission: [...admission],
      admissionStatus: summarizeAdmission(admission).status,
    };
  });
}

export function checkAdmission(context: AppContext, id: RotationId | undefined) {
  const rows = readSeason(context);
  return judgeAsked(rows, id).map(({ rotation, host }) => {
    const verdicts = judgeAdmission({ ...rows, rotation, host });
    return {
      rotation: rotation.id,
      host: host.id,
      title: rotation.title,
      ...summarizeAdmission(verdicts),
      verdicts: [...verdicts],
    };
  });
}

export function adviseOnSeason(context: AppContext) {
  return [...adviseSeason(readSeason(context))];
}
