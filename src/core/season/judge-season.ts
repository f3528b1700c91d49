import type { Rotation } from '../rotations/rotation.ts';
import { isUnderWay } from '../rotations/under-way.ts';
import { Fault } from '../shared/fault.ts';
import { judgeRotation } from './judge-rotation.ts';
import type { JudgedRotation } from './judged-rotation.ts';
import { createSeasonMemory, type SeasonMemory } from './season-memory.ts';
import type { SeasonRows } from './season-rows.ts';

/**
 * The one way to verdicts: screen, packet, agenda and command line all come through here. Throws
 * Fault `host-not-found`.
 */
export function judge(
  rows: SeasonRows,
  rotation: Rotation,
  memory: SeasonMemory = createSeasonMemory(),
): JudgedRotation {
  const host = rows.hosts.find(({ id }) => id === rotation.host);
  if (host === undefined)
    throw new Fault('host-not-found', 'The host of this rotation is not there any more.');
  const verdicts = judgeRotation({ ...rows, rotation, host }, memory);
  const before = memory.judged.get(rotation);
  if (before?.host === host && before.verdicts === verdicts) return before;
  const judged = { rotation, host, verdicts };
  memory.judged.set(rotation, judged);
  return judged;
}

/**
 * Rotations that still lie ahead of the applicant, by start day, each judged. With the memory of a
 * judging before the answer is the same, and made of the same verdicts wherever the difference between
 * the rows touches none: a moved rotation costs one rotation's verdicts, a changed document those of
 * the rules that name its type. Rows are compared by identity, as an edit leaves all others in place.
 */
export function judgeSeason(
  rows: SeasonRows,
  memory: SeasonMemory = createSeasonMemory(),
): JudgedRotation[] {
  return rows.rotations.filter(isUnderWay).map((rotation) => judge(rows, rotation, memory));
}
