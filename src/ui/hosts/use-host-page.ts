import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import { type Host, rulesOf } from '../../core/hosts/host.ts';
import { staleRules } from '../../core/hosts/stale-rules.ts';
import type { Verdict } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { AdmissionRuleId, RequirementId } from '../../core/shared/id.ts';
import { useSettings } from '../data/use-settings.ts';
import { useToday } from '../data/use-status.ts';

/** How one rule stands for one rotation. */
export interface Stand<Of> {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly verdict: Of;
}

/** How each rotation of the host stands with one of its requirements. */
export function standsOf(
  judged: readonly JudgedRotation[],
  requirement: RequirementId,
): readonly Stand<Verdict>[] {
  return judged.flatMap(({ rotation, host, verdicts }) => {
    const verdict = verdicts.items.find((item) => item.requirement === requirement);
    return verdict === undefined ? [] : [{ rotation, host, verdict }];
  });
}

/** How each rotation of the host stands with one of its admission rules. */
export function admissionStandsOf(
  judged: readonly JudgedRotation[],
  rule: AdmissionRuleId,
): readonly Stand<AdmissionVerdict>[] {
  return judged.flatMap(({ rotation, host, admission }) => {
    const verdict = admission.find((item) => item.rule === rule);
    return verdict === undefined ? [] : [{ rotation, host, verdict }];
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
