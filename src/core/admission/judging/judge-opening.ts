import { type Day, daysBetween } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import { type Finding, fails, passes } from './finding.ts';
import type { Given } from './given.ts';
import { nameApplication, readApplication } from './read-application.ts';

/** Not too early: by the day the application went out or is planned for, else by today. */
export function judgeOpening(opens: Day, given: Pick<Given, 'rotation' | 'today'>): Finding {
  const application = readApplication(given);
  const since = `applications ${opens <= given.today ? 'have been open since' : 'open on'} ${formatDay(opens)}`;
  if (application.state === 'to-send')
    return passes(
      since,
      application.day < opens
        ? `Apply from ${formatDay(opens)} on.`
        : 'Apply early: no closing day is named, and places go as they fill.',
    );
  if (application.state === 'sent-some-day' || application.day >= opens) return passes(since);
  const days = daysBetween(application.day, opens);
  return fails(
    `${nameApplication(application)} ${application.state === 'planned' ? 'comes' : 'came'} ${days === 1 ? '1 day' : `${days} days`} before applications open on ${formatDay(opens)}`,
    `Apply from ${formatDay(opens)} on.`,
  );
}
