import { judgeAdmission } from '../../core/admission/judge-admission.ts';
import { summarizeAdmission } from '../../core/admission/summarize-admission.ts';
import { adviseSeason } from '../../core/advice/advise-season.ts';
import type { JudgedRotation } from '../../core/season/judge-season.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { AppContext } from '../session/context.ts';
import {
  findRotationRow,
  judge,
  judgeSeason,
  readSeason,
  type SeasonRows,
} from '../session/read-season.ts';

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
