import { canonicalText } from '../shared/canonical-text.ts';
import { type Day, daysBetween, parseDay } from '../shared/day.ts';
import type { CalendarEvent } from './calendar-events.ts';

/** What the vault keeps of an event that a calendar file had. */
export interface SentEvent extends Pick<CalendarEvent, 'uid' | 'start' | 'end' | 'summary'> {
  /** The hash of all that the event said. */
  readonly said: string;
  /** Its revision, which rises with each change of it (RFC 5545, section 3.8.7.4). */
  readonly sequence: number;
  /** The day of that revision. */
  readonly revisedOn: Day;
  /** It was sent as cancelled, and is no event any more. */
  readonly cancelled: boolean;
}

/** An event as the next file has it. */
export interface RevisedEvent {
  readonly event: CalendarEvent;
  readonly sent: SentEvent;
}

/**
 * The events of the next calendar file, each at its revision: that of the last file where it says the same,
 * else the next one. What was in a file and is no more, is in this one as cancelled, and in none after it.
 * `hash` makes what an event says short.
 */
export function reviseCalendar(
  events: readonly CalendarEvent[],
  before: readonly SentEvent[],
  today: Day,
  hash: (text: string) => string,
): readonly RevisedEvent[] {
  const known = new Map(before.map((sent) => [sent.uid, sent]));
  const there = new Set(events.map(({ uid }) => uid));
  const gone = before.filter(({ uid, cancelled }) => !cancelled && !there.has(uid));
  return [
    ...events.map((event) => revise(event, known.get(event.uid), today, hash)),
    ...gone.map((sent) => cancel(sent, today)),
  ];
}

function revise(
  event: CalendarEvent,
  last: SentEvent | undefined,
  today: Day,
  hash: (text: string) => string,
): RevisedEvent {
  const said = hash(canonicalText(event));
  if (last !== undefined && !last.cancelled && last.said === said) return { event, sent: last };
  const { uid, start, end, summary } = event;
  const sent = { uid, start, end, summary, said, ...nextRevision(last, today), cancelled: false };
  return { event, sent };
}

function cancel(last: SentEvent, today: Day): RevisedEvent {
  const { uid, start, end, summary } = last;
  const event = { uid, start, end, summary, description: '', tentative: false, busy: false };
  return {
    event: { ...event, alarms: [] },
    sent: { ...last, summary: '', ...nextRevision(last, today), cancelled: true },
  };
}

/**
 * Files were once numbered by the days since the start of 2020 alone. The number of a day is the least that
 * a revision on it has, so it follows those too, and those that a restored backup does not know of.
 */
function nextRevision(
  last: SentEvent | undefined,
  today: Day,
): Pick<SentEvent, 'sequence' | 'revisedOn'> {
  const ofDay = Math.max(0, daysBetween(parseDay('2020-01-01'), today));
  if (last === undefined) return { sequence: ofDay, revisedOn: today };
  return {
    sequence: Math.max(last.sequence + 1, ofDay),
    revisedOn: last.revisedOn > today ? last.revisedOn : today,
  };
}
