import createCalendar, {
  ICalAlarmType,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { type CalendarEvent, calendarSequence } from '../../core/agenda/calendar-events.ts';
import type { Day } from '../../core/shared/day.ts';

const SECONDS_PER_DAY = 86_400;
const PRODUCT = { company: 'Sojourn', product: 'Agenda', language: 'EN' };

/**
 * The events as an iCalendar file (RFC 5545). Its stamps are those of `today`, so the same rows on
 * the same day give the same bytes, and a later file takes the place of an earlier one.
 */
export function writeCalendar(events: readonly CalendarEvent[], today: Day): string {
  const calendar = createCalendar({ name: 'Sojourn', prodId: PRODUCT });
  for (const event of events) calendar.createEvent(toEventData(event, today));
  // The library leaves the last line open; every line of the format ends in CRLF.
  return `${alarmsLast(calendar.toString())}\r\n`;
}

function toEventData(event: CalendarEvent, today: Day): ICalEventData {
  const summary = plain(event.summary);
  // A text like this is read as midnight UTC, and written as the same calendar day everywhere.
  const stamp = `${today}T00:00:00Z`;
  return {
    id: event.uid,
    sequence: calendarSequence(today),
    stamp,
    lastModified: stamp,
    start: event.start,
    end: event.end,
    allDay: true,
    summary,
    ...(event.description === '' ? {} : { description: plain(event.description) }),
    ...(event.location === undefined ? {} : { location: plain(event.location) }),
    status: event.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    alarms: event.alarms.map((days) => ({
      type: ICalAlarmType.display,
      triggerBefore: days * SECONDS_PER_DAY,
      description: summary,
    })),
  };
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
