import { judgeAdmission } from '../../core/admission/judge-admission.ts';
import type { AdmissionVerdict } from '../../core/hosts/admission-verdict.ts';
import { type Host, rulesOf } from '../../core/hosts/host.ts';
import { staleRules } from '../../core/hosts/stale-rules.ts';
import type { RotationVerdicts, Verdict } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { AdmissionRuleId, RequirementId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { useSettings } from '../data/use-settings.ts';
import { useToday } from '../data/use-status.ts';

/** One rotation of the host that lies ahead, judged. */
export interface JudgedHere {
  readonly rotation: Rotation;
  readonly verdicts: RotationVerdicts;
  readonly admission: readonly AdmissionVerdict[];
}

/** How one rule stands for one rotation. */
export interface Stand<Of> {
  readonly rotation: Rotation;
  readonly verdict: Of;
}

/** The host's rotations ahead by start day, each with the verdicts on the host's rules. */
export function useJudgedHere(host: Host, rotations: readonly Rotation[]): readonly JudgedHere[] {
  const today = useToday();
  const checks = useRead(['rotations', 'check'], () => client.rotations.check({}));
  const profile = useRead(['profile'], () => client.profile.get());
  if (checks.data === undefined || profile.data === undefined) return [];
  const { data } = checks;
  const me = profile.data;
  return rotations.flatMap((rotation) => {
    const verdicts = data.find((check) => check.rotation === rotation.id);
    if (rotation.host !== host.id || verdicts === undefined) return [];
    const admission = judgeAdmission({ host, rotation, rotations, profile: me, today });
    return [{ rotation, verdicts, admission }];
  });
}

export function standsOf(
  judged: readonly JudgedHere[],
  requirement: RequirementId,
): readonly Stand<Verdict>[] {
  return judged.flatMap(({ rotation, verdicts }) => {
    const verdict = verdicts.items.find((item) => item.requirement === requirement);
    return verdict === undefined ? [] : [{ rotation, verdict }];
  });
}

export function admissionStandsOf(
  judged: readonly JudgedHere[],
  rule: AdmissionRuleId,
): readonly Stand<AdmissionVerdict>[] {
  return judged.flatMap(({ rotation, admission }) => {
    const verdict = admission.find((item) => item.rule === rule);
    return verdict === undefined ? [] : [{ rotation, verdict }];
  });
}

/** How many of the host's rules, admission included, were read too long ago; and after how many months. */
export function useStaleCount(host: Host): {
  readonly stale: number;
  readonly total: number;
  readonly months: number | undefined;
} {
  const today = useToday();
  const months = useSettings()?.staleAfterMonths;
  const stale = staleRules(host, today, months).length;
  return { stale, total: rulesOf(host).length, months };
}
