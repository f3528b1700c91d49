import type { AdmissionSummary } from '../admission/summarize-admission.ts';
import type { RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isUnderWay } from '../rotations/under-way.ts';
import { Fault } from '../shared/fault.ts';
import { admitRotation, isClosed } from './admit-rotation.ts';
import { judgeRotation } from './judge-rotation.ts';
import type { JudgedRotation } from './judged-rotation.ts';
import { createSeasonMemory, type SeasonMemory } from './season-memory.ts';
import type { SeasonRows } from './season-rows.ts';

/**
 * The one way to verdicts: screen, packet, agenda and command line all come through here. Closed
 * outranks ready: of a host that does not take the applicant nothing is asked, and the rotation is
 * blocked with the reason. Throws Fault `host-not-found`.
 */
export function judge(
  rows: SeasonRows,
  rotation: Rotation,
  memory: SeasonMemory = createSeasonMemory(),
): JudgedRotation {
  const host = rows.hosts.find(({ id }) => id === rotation.host);
  if (host === undefined)
    throw new Fault('host-not-found', 'The host of this rotation is not there any more.');
  const asked = judgeRotation({ ...rows, rotation, host }, memory);
  const admitted = admitRotation(rows, rotation, host, memory);
  const before = memory.judged.get(rotation);
  if (before?.asked === asked && before.admitted === admitted) return before.judged;
  const { admission, standing } = admitted;
  const verdicts = isClosed(admitted) ? closedVerdicts(standing) : asked;
  const judged = { rotation, host, admission, standing, verdicts };
  memory.judged.set(rotation, { asked, admitted, judged });
  return judged;
}

function closedVerdicts({ summary }: AdmissionSummary): RotationVerdicts {
  return { status: 'blocked', items: [], summary: `Closed to you. ${summary}` };
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
