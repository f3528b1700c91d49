import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../src/backend/agenda/write-calendar.ts';
import { calendarEvents } from '../../../src/core/agenda/calendar-events.ts';
import { type RevisedEvent, reviseCalendar } from '../../../src/core/agenda/revise-calendar.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { addDays, type Day } from '../../../src/core/shared/day.ts';
import { givenStep } from '../../core/agenda/given-agenda.ts';
import { day, givenHost, givenRotation } from '../../core/requirements/given.ts';
import { type CalendarPart, readCalendar, soleValue } from '../../support/read-calendar.ts';

const TODAY = day('2027-01-12');
const HOST = givenHost([], { name: 'Lakeside; North, "East"', city: 'Cleveland', state: 'OH' });
const ROTATION = givenRotation({ id: 'rot-1' as never, host: HOST.id, title: 'ICU\\night' });
const ROWS = { hosts: [HOST], profile: EMPTY_PROFILE, today: TODAY };

function makeCalendar(
  steps: readonly ReturnType<typeof givenStep>[],
  today: Day = TODAY,
  rotation = ROTATION,
): CalendarPart {
  const events = calendarEvents({ ...ROWS, steps, rotations: [rotation] });
  return readFile(reviseCalendar(events, [], today, hash));
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function readFile(events: readonly RevisedEvent[]): CalendarPart {
  return readCalendar(new TextEncoder().encode(writeCalendar(events)));
}

function eventOf(calendar: CalendarPart, uid: string): CalendarPart {
  const found = calendar.parts.find((part) => soleValue(part, 'UID').startsWith(uid));
  if (found === undefined) throw new Error(`no event ${uid}`);
  return found;
}

const triggers = (event: CalendarPart) => event.parts.map((alarm) => soleValue(alarm, 'TRIGGER'));

describe('the calendar file', () => {
  test('has what RFC 5545 wants of a calendar, an event and an alarm', () => {
    const calendar = makeCalendar([givenStep()]);
    expect(calendar.kind).toBe('VCALENDAR');
    expect(soleValue(calendar, 'VERSION')).toBe('2.0');
    expect(soleValue(calendar, 'PRODID')).toBe('-//Sojourn//Agenda//EN');
    expect(calendar.parts).toHaveLength(2);
    for (const event of calendar.parts) {
      expect(event.kind).toBe('VEVENT');
      expect(event.linesFirst).toBe(true);
      expect(soleValue(event, 'DTSTAMP')).toBe('20270112T004248Z');
      expect(soleValue(event, 'LAST-MODIFIED')).toBe('20270112T004248Z');
      for (const alarm of event.parts) {
        expect(alarm.kind).toBe('VALARM');
        expect(soleValue(alarm, 'ACTION')).toBe('DISPLAY');
        expect(soleValue(alarm, 'DESCRIPTION')).not.toBe('');
      }
    }
  });

  test('a step is an all-day event with alarms a week and a day before', () => {
    const event = eventOf(makeCalendar([givenStep({ day: day('2027-02-28') })]), 'document-bls');
    const dates = event.lines.filter(({ name }) => name.startsWith('DTSTART') || name === 'DTEND');
    expect(dates).toEqual([
      { name: 'DTSTART', parameters: ';VALUE=DATE', value: '20270228' },
      { name: 'DTEND', parameters: ';VALUE=DATE', value: '20270301' },
    ]);
    expect(triggers(event)).toEqual(['-P7D', '-P1D']);
    expect(soleValue(event, 'TRANSP')).toBe('TRANSPARENT');
  });

  test('a rotation is a span whose end is the day after its last, with an alarm 30 days before', () => {
    const event = eventOf(makeCalendar([]), 'rotation-rot-1');
    expect(soleValue(event, 'DTSTART')).toBe('20270201');
    expect(soleValue(event, 'DTEND')).toBe('20270227');
    expect(triggers(event)).toEqual(['-P30D']);
    expect(soleValue(event, 'SUMMARY')).toBe('ICU\\night, Lakeside; North, "East"');
    expect(soleValue(event, 'STATUS')).toBe('CONFIRMED');
  });

  test('a rotation that is not agreed is tentative, a declined one is left out', () => {
    const open = makeCalendar([], TODAY, { ...ROTATION, stage: 'applied' });
    expect(soleValue(eventOf(open, 'rotation'), 'STATUS')).toBe('TENTATIVE');
    expect(makeCalendar([], TODAY, { ...ROTATION, stage: 'declined' }).parts).toEqual([]);
  });

  test('an import of a later file updates: same UID, higher SEQUENCE, new days', () => {
    const first = eventOf(makeCalendar([givenStep({ day: day('2027-02-01') })]), 'document-bls');
    const later = eventOf(
      makeCalendar([givenStep({ day: day('2027-03-01') })], day('2027-01-20')),
      'document-bls',
    );
    expect(soleValue(later, 'UID')).toBe(soleValue(first, 'UID'));
    expect(Number(soleValue(later, 'SEQUENCE'))).toBeGreaterThan(
      Number(soleValue(first, 'SEQUENCE')),
    );
    expect(soleValue(later, 'DTSTART')).toBe('20270301');
  });

  test('what went is cancelled: it keeps its UID and days, takes none, and reminds of nothing', () => {
    const events = calendarEvents({ ...ROWS, steps: [givenStep()], rotations: [ROTATION] });
    const before = reviseCalendar(events, [], TODAY, hash).map(({ sent }) => sent);
    const calendar = readFile(reviseCalendar(events.slice(1), before, TODAY, hash));
    const event = eventOf(calendar, 'rotation-rot-1');
    expect(soleValue(event, 'STATUS')).toBe('CANCELLED');
    expect(soleValue(event, 'SEQUENCE')).toBe('2569');
    expect(soleValue(event, 'DTSTAMP')).toBe('20270112T004249Z');
    expect(soleValue(event, 'DTSTART')).toBe('20270201');
    expect(soleValue(event, 'SUMMARY')).toBe('ICU\\night, Lakeside; North, "East"');
    expect(soleValue(event, 'TRANSP')).toBe('TRANSPARENT');
    expect(event.parts).toEqual([]);
  });

  test('it says what and for whom, never why: the reason quotes documents', () => {
    const step = givenStep({
      rotations: [ROTATION.id],
      reason: 'Hepatitis B titer has surface antibody 7 mIU/mL; passport U1234567.',
    });
    const event = eventOf(makeCalendar([step]), 'document-bls');
    expect(soleValue(event, 'DESCRIPTION')).toBe(
      'For Lakeside; North, "East", 1-26 Feb 2027.\nThe reason is in Sojourn.',
    );
    expect(JSON.stringify(event)).not.toMatch(/mIU|U1234567/);
  });

  test('any text comes back as it went in, control characters apart', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 4000 }), (about, ahead) => {
        const on = addDays(TODAY, ahead);
        const event = eventOf(makeCalendar([givenStep({ about, day: on })]), 'document-bls');
        const plain = `Renew ${about}`.replace(/[^\P{Cc}\n]/gu, ' ');
        expect(soleValue(event, 'SUMMARY')).toBe(plain);
        expect(soleValue(event, 'DTSTART')).toBe(on.replaceAll('-', ''));
      }),
    );
  });
});
