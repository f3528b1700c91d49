import { findObstacles, type Obstacle } from '../../core/packets/find-obstacles.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import type { AppContext } from '../session/context.ts';
import { planInputs } from './plan-inputs.ts';

/** What keeps packets in whose verdicts are ready; a season without such a rotation costs nothing. */
export async function readObstacles(
  context: AppContext,
  rows: SeasonRows,
  judged: readonly JudgedRotation[],
): Promise<Obstacle[]> {
  const ready = judged.filter(({ verdicts }) => verdicts.status === 'ready');
  if (ready.length === 0) return [];
  const planInput = await planInputs(context, rows);
  return ready.flatMap((one) => findObstacles(planInput(one)));
}
