import { adviseSeason } from '../../core/advice/advise-season.ts';
import { withObstacles } from '../../core/packets/find-obstacles.ts';
import { explainVerdicts } from '../../core/season/explain-verdicts.ts';
import { judge, judgeSeason } from '../../core/season/judge-season.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { readObstacles } from '../pages/read-obstacles.ts';
import type { AppContext } from '../session/context.ts';
import { findRotationRow, readSeason } from '../session/read-season.ts';

/** One rotation, or all that are neither completed nor declined. */
async function checkAsked(
  context: AppContext,
  id: RotationId | undefined,
): Promise<JudgedRotation[]> {
  const rows = readSeason(context);
  const memory = context.session.memory().season;
  const judged =
    id === undefined ? judgeSeason(rows, memory) : [judge(rows, findRotationRow(rows, id), memory)];
  return withObstacles(judged, await readObstacles(context, rows, judged));
}

export async function checkRotations(context: AppContext, id: RotationId | undefined) {
  const judged = await checkAsked(context, id);
  return explainVerdicts(readSeason(context), judged).map(
    ({ rotation, host, verdicts, admission, standing }) => ({
      rotation: rotation.id,
      host: host.id,
      title: rotation.title,
      status: verdicts.status,
      summary: verdicts.summary,
      items: [...verdicts.items],
      admission: [...admission],
      admissionStatus: standing.status,
    }),
  );
}

export async function checkAdmission(context: AppContext, id: RotationId | undefined) {
  return (await checkAsked(context, id)).map(({ rotation, host, admission, standing }) => ({
    rotation: rotation.id,
    host: host.id,
    title: rotation.title,
    ...standing,
    verdicts: [...admission],
  }));
}

export function adviseOnSeason(context: AppContext) {
  return [...adviseSeason(readSeason(context))];
}
