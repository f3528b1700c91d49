import type { AdmissionVerdict } from '../admission/admission-verdict.ts';
import { judgeAdmission } from '../admission/judge-admission.ts';
import type { AdmissionStatus } from '../admission/judging/finding.ts';
import type { JudgedRotation } from '../season/judged-rotation.ts';
import type { SeasonRows } from '../season/season-rows.ts';
import type { AdmissionRuleId } from '../shared/id.ts';
import { withoutStop } from '../shared/without-stop.ts';
import type { Move } from './move.ts';
import type { MoveChange } from './move-change.ts';

const NOW: Readonly<Record<AdmissionStatus, string>> = {
  passes: 'fits',
  fails: 'closed to you',
  unknown: 'your profile is silent on it',
  ask: 'ask the host',
};

/**
 * Every admission rule that would stand otherwise: of the rotation that moves and of the others at its
 * host, since a host may count them together.
 */
export function changedAdmission({ before, after, rotation }: Move): MoveChange[] {
  const host = after.judged.find((one) => one.rotation.id === rotation)?.host.id;
  const known = new Map(before.judged.map((judged) => [judged.rotation.id, judged]));
  return after.judged
    .filter((judged) => judged.host.id === host)
    .flatMap((judged) => {
      const old = known.get(judged.rotation.id);
      if (old === undefined) return [];
      const was = verdictsOf(before.rows, old);
      return [...verdictsOf(after.rows, judged)].flatMap(([rule, is]) =>
        was.get(rule)?.status === is.status ? [] : [sayChange(judged, is)],
      );
    });
}

function verdictsOf(
  rows: SeasonRows,
  judged: JudgedRotation,
): ReadonlyMap<AdmissionRuleId, AdmissionVerdict> {
  return new Map(
    judgeAdmission({ ...rows, ...judged }).map((verdict) => [verdict.rule, verdict] as const),
  );
}

function sayChange(
  { host }: JudgedRotation,
  { status, says, reason }: AdmissionVerdict,
): MoveChange {
  return {
    kind: 'admission',
    says: `${withoutStop(says)} at ${host.name} → ${NOW[status]} (${withoutStop(reason)})`,
    worse: status === 'fails',
  };
}
