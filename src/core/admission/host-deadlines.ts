import type { Profile } from '../applicant/profile.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { AdmissionRule, AdmittingHost } from './admission-rule.ts';
import { concernOf, type OpenConcern } from './concern-of.ts';
import type { SetDay } from './demands/demand-kind.ts';
import { kindOf } from './demands/demand-kinds.ts';

/** A day that a host's admission rule sets for a rotation. */
export interface HostDeadline extends SetDay {
  readonly rule: AdmissionRule;
  /** Set where the profile or the rotation does not say whether the day is meant for it. */
  readonly open?: OpenConcern | undefined;
}

/**
 * The days that a host's rules about applying in time set for a rotation; in the host's order. They
 * are those that the verdicts on the same rules name.
 */
export function hostDeadlines(
  { admission }: Pick<AdmittingHost, 'admission'>,
  rotation: Rotation,
  profile: Profile,
): HostDeadline[] {
  return admission.flatMap((rule) => {
    const days = kindOf(rule.demand).daysFor(rule.demand, rotation);
    if (days.length === 0) return [];
    const concern = concernOf(rule, rotation, profile);
    if (concern === 'not-concerned') return [];
    const open = concern === 'concerned' ? undefined : concern;
    return days.map((day) => ({ ...day, rule, open }));
  });
}
