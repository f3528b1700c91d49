import type { Rotation } from '../rotations/rotation.ts';
import type { AdmissionRule, AdmittingHost } from './admission-rule.ts';
import { concernsElective } from './concerns-elective.ts';
import type { SetDay } from './demands/demand-kind.ts';
import { kindOf } from './demands/demand-kinds.ts';

/** A day that a host's admission rule sets for a rotation. */
export interface HostDeadline extends SetDay {
  readonly rule: AdmissionRule;
  /**
   * Set where the rule is only for these electives and the rotation does not say which one it is:
   * the day may not be meant for it.
   */
  readonly onlyFor?: readonly string[] | undefined;
}

/**
 * The days that a host's rules about applying in time set for a rotation; in the host's order. They
 * are those that the verdicts on the same rules name.
 */
export function hostDeadlines(
  { admission }: Pick<AdmittingHost, 'admission'>,
  rotation: Rotation,
): HostDeadline[] {
  return admission.flatMap((rule) => {
    const concern = concernsElective(rule, rotation);
    if (concern === 'not-concerned') return [];
    const onlyFor = concern === 'elective-unknown' ? rule.electives : undefined;
    const days = kindOf(rule.demand).daysFor(rule.demand, rotation);
    return days.map((day) => ({ ...day, rule, onlyFor }));
  });
}
