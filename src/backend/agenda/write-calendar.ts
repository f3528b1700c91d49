import createCalendar, {
  ICalAlarmType,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { RevisedEvent, SentEvent } from '../../core/agenda/revise-calendar.ts';

const SECONDS_PER_DAY = 86_400;
const PRODUCT = { company: 'Sojourn', product: 'Agenda', language: 'EN' };

/**
 * The events as an iCalendar file (RFC 5545). Its stamps are those of their revisions, so the same events
 * give the same bytes, and what changed takes the place of what an earlier file said.
 */
export function writeCalendar(events: readonly RevisedEvent[]): string {
  const calendar = createCalendar({ name: 'Sojourn', prodId: PRODUCT });
  for (const event of events) calendar.createEvent(toEventData(event));
  // The library leaves the last line open; every line of the format ends in CRLF.
  return `${alarmsLast(calendar.toString())}\r\n`;
}

function toEventData({ event, sent }: RevisedEvent): ICalEventData {
  const summary = plain(event.summary);
  const stamp = stampOf(sent);
  return {
    id: event.uid,
    sequence: sent.sequence,
    stamp,
    lastModified: stamp,
    start: event.start,
    end: event.end,
    allDay: true,
    summary,
    ...(event.description === '' ? {} : { description: plain(event.description) }),
    ...(event.location === undefined ? {} : { location: plain(event.location) }),
    status: statusOf({ event, sent }),
    transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    alarms: event.alarms.map((days) => ({
      type: ICalAlarmType.display,
      triggerBefore: days * SECONDS_PER_DAY,
      description: summary,
    })),
  };
}

function statusOf({ event, sent }: RevisedEvent): ICalEventStatus {
  if (sent.cancelled) return ICalEventStatus.CANCELLED;
  return event.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** A time in UTC on the day of the revision: it rises with the sequence, also within a day. */
function stampOf({ revisedOn, sequence }: SentEvent): string {
  const seconds = sequence % SECONDS_PER_DAY;
  return new Date(Date.parse(`${revisedOn}T00:00:00Z`) + seconds * 1000).toISOString();
}

/** The format allows no control characters but the line break, which the library escapes. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}

/** The format wants an event's own lines before its alarms; the library writes some after them. */
function alarmsLast(text: string): string {
  return text.replace(
    /((?:BEGIN:VALARM\r\n[\s\S]*?END:VALARM\r\n)+)([\s\S]*?)END:VEVENT\r\n/g,
    '$2$1END:VEVENT\r\n',
  );
}
