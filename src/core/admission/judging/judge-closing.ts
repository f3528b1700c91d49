import { type Day, daysBetween } from '../../shared/day.ts';
import { formatDay, formatDistance } from '../../shared/format-day.ts';
import { type Finding, fails, passes, undated } from './finding.ts';
import type { Given } from './given.ts';
import { type Application, nameApplication, readApplication } from './read-application.ts';

interface Closing {
  /** The last day on which an application is taken. */
  readonly closes: Day;
  /** The first day of it; absent: any. */
  readonly opens?: Day | undefined;
  /** "applications", "applications for the block of 1-26 Feb 2027". */
  readonly what: string;
  /** The remedy where the last day is over. */
  readonly tooLate: string;
}

/** In time or not, both days inclusive: by the day the application went out, else by today. */
export function judgeClosing(closing: Closing, given: Pick<Given, 'rotation' | 'today'>): Finding {
  const application = readApplication(given);
  switch (application.state) {
    case 'sent':
    case 'planned':
      return judgeDay(closing, application, given.today);
    case 'sent-some-day':
      return judgeUndated(closing, given.today);
    case 'to-send':
      return judgeToday(closing, given.today);
  }
}

function judgeDay(closing: Closing, application: Application, today: Day): Finding {
  const { closes, opens, what, tooLate } = closing;
  const name = nameApplication(application);
  const { day, state } = application;
  if (day > closes) {
    const late = `${name} ${state === 'planned' ? 'comes' : 'came'} ${count(daysBetween(closes, day))} after the last day, ${formatDay(closes)}`;
    return fails(late, today <= closes ? `Apply by ${formatDay(closes)}.` : tooLate, closes);
  }
  if (opens !== undefined && day < opens) {
    const early = `${name} ${state === 'planned' ? 'comes' : 'came'} ${count(daysBetween(day, opens))} before applications open on ${formatDay(opens)}`;
    return fails(early, between(opens, closes), closes);
  }
  const inTime = state === 'planned' ? 'is in time' : 'was in time';
  const verb = closes < today ? 'closed' : 'close';
  return passes(`${name} ${inTime}: ${what} ${verb} on ${formatDay(closes)}`, '', closes);
}

function judgeUndated({ closes, what }: Closing, today: Day): Finding {
  if (today <= closes)
    return passes(`${what} close on ${formatDay(closes)}, and yours is out`, '', closes);
  const why = `${what} closed on ${formatDay(closes)}, and the day on which yours went out is not said`;
  return undated(why, closes);
}

function judgeToday({ closes, opens, what, tooLate }: Closing, today: Day): Finding {
  if (today > closes)
    return fails(
      `${what} closed on ${formatDay(closes)}, ${formatDistance(today, closes)}`,
      tooLate,
      closes,
    );
  if (opens !== undefined && today < opens) {
    const why = `${what} open on ${formatDay(opens)} and close on ${formatDay(closes)}`;
    return passes(why, between(opens, closes), closes);
  }
  const why = `${what} close on ${formatDay(closes)}, ${formatDistance(today, closes)}`;
  return passes(why, `Apply by ${formatDay(closes)}.`, closes);
}

function between(opens: Day, closes: Day): string {
  return `Apply between ${formatDay(opens)} and ${formatDay(closes)}.`;
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
