import { findObstacles, type Obstacle } from '../../core/packets/find-obstacles.ts';
import { explainVerdicts } from '../../core/season/explain-verdicts.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import type { AppContext } from '../session/context.ts';
import { readPacketRows } from './read-packet-rows.ts';

/** What keeps packets in whose verdicts are ready; a season without such a rotation costs nothing. */
export async function readObstacles(
  context: AppContext,
  rows: SeasonRows,
  judged: readonly JudgedRotation[],
): Promise<Obstacle[]> {
  const ready = judged.filter(({ verdicts }) => verdicts.status === 'ready');
  if (ready.length === 0) return [];
  const shared = await readPacketRows(context, rows);
  return explainVerdicts(rows, ready).flatMap((one) => findObstacles({ ...one, ...shared }));
}
