import type { Profile } from '../applicant/profile.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { compareText } from '../shared/compare-text.ts';
import type { AdmittingHost } from './admission-rule.ts';
import { type HostDeadline, hostDeadlines } from './host-deadlines.ts';

/**
 * The earliest day that the host's rules set for the application; undefined where they set none. A
 * day of which it is open whether it is meant for this elective counts only where no other is known;
 * one of which it is open whether it is meant for this person counts, since it may be.
 */
export function applicationDeadline(
  host: Pick<AdmittingHost, 'admission'>,
  rotation: Rotation,
  profile: Profile,
): HostDeadline | undefined {
  const days = hostDeadlines(host, rotation, profile).filter(({ what }) => what === 'application');
  const meant = days.filter(({ open }) => open?.by !== 'elective');
  return [...(meant.length > 0 ? meant : days)].sort((a, b) => compareText(a.day, b.day))[0];
}
