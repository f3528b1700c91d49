import { applicationDeadline } from '../admission/application-deadline.ts';
import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import { type DueDay, sortDue } from '../requirements/due-day.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isToSend } from '../rotations/under-way.ts';
import { addMonths, type Day } from '../shared/day.ts';

/**
 * Hosts that name a lead time mostly refuse later than four months before the start (Yale and FIU,
 * domain facts, section 0); an application without a day of its own is planned for then.
 */
const APPLY_MONTHS_BEFORE = 4;

/**
 * The days that an application is bound to, the first to come first; never empty. While it is not
 * out: the day the applicant plans, and the host's own last day; without either the day that we
 * reckon with. Once it is out only the day it went.
 */
export function applicationDays(
  rotation: Rotation,
  host: Host,
  profile: Profile,
): readonly DueDay[] {
  const { appliedOn, start } = rotation;
  const own: readonly DueDay[] =
    appliedOn === undefined ? [] : [{ cause: 'application', day: appliedOn }];
  if (!isToSend(rotation)) return own.length > 0 ? own : [{ cause: 'application' }];
  const closing = applicationDeadline(host, rotation, profile);
  const days: readonly DueDay[] =
    closing === undefined ? own : [...own, { cause: 'closing', day: closing.day }];
  return days.length > 0
    ? sortDue(days)
    : [{ cause: 'planned', day: addMonths(start, -APPLY_MONTHS_BEFORE) }];
}

/** The day by which an application goes out; one that we only reckon is never passed. */
export function applyBy(rotation: Rotation, host: Host, profile: Profile, today: Day): Day {
  const [first] = applicationDays(rotation, host, profile);
  const day = first?.day ?? today;
  return first?.cause === 'planned' && day < today ? today : day;
}
