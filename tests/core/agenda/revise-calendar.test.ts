import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../src/core/agenda/calendar-events.ts';
import { reviseCalendar, type SentEvent } from '../../../src/core/agenda/revise-calendar.ts';
import { addDays, type Day } from '../../../src/core/shared/day.ts';
import { day } from '../requirements/given.ts';

const TODAY = day('2027-01-12');
const OF_TODAY = 2568;

const given = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'rotation-1@sojourn.invalid',
  start: day('2027-02-01'),
  end: day('2027-02-27'),
  summary: 'ICU',
  description: '',
  tentative: true,
  busy: false,
  alarms: [30],
  ...over,
});

/** A calendar file: the day it is saved on, and what there is then. */
type File = readonly [today: Day, events: readonly CalendarEvent[]];

/** What several files in a row say, each knowing what those before it said. */
function send(...files: readonly File[]) {
  const kept = new Map<string, SentEvent>();
  return files.map(([today, events]) => {
    const revised = reviseCalendar(events, [...kept.values()], today, (text) => text);
    for (const { sent } of revised) kept.set(sent.uid, sent);
    return revised.map(({ sent }) => sent);
  });
}

const sequences = (...files: readonly File[]) =>
  send(...files).map((sent) => sent.map(({ sequence }) => sequence));

describe('the revision of an event', () => {
  test('a new one has that of its day; the same again keeps it, also on a later day', () => {
    const [first, , third] = send(
      [TODAY, [given()]],
      [TODAY, [given()]],
      [addDays(TODAY, 9), [given()]],
    );
    expect(first).toMatchObject([{ sequence: OF_TODAY, revisedOn: TODAY, cancelled: false }]);
    expect(third).toEqual(first);
  });

  test.each<[string, Partial<CalendarEvent>]>([
    ['its days', { start: day('2027-02-08'), end: day('2027-03-06') }],
    ['its title', { summary: 'ICU, Lakeside' }],
    ['that it is agreed', { tentative: false, busy: true }],
    ['its place', { location: 'Cleveland' }],
  ])('%s changed twice on one day: two revisions more', (_, over) => {
    const files = [[given()], [given(over)], [given()]];
    expect(sequences(...files.map((events) => [TODAY, events] as const))).toEqual([
      [OF_TODAY],
      [OF_TODAY + 1],
      [OF_TODAY + 2],
    ]);
  });

  test('one event changes: the others stay as they were', () => {
    const other = given({ uid: 'other' });
    expect(sequences([TODAY, [given(), other]], [TODAY, [given({ summary: 'x' }), other]])).toEqual(
      [
        [OF_TODAY, OF_TODAY],
        [OF_TODAY + 1, OF_TODAY],
      ],
    );
  });
});

describe('an event that is there no more', () => {
  test('is cancelled once, with its days and its name, and the name is not kept', () => {
    const [, second, third] = send([TODAY, [given()]], [TODAY, []], [TODAY, []]);
    expect(second).toMatchObject([{ cancelled: true, sequence: OF_TODAY + 1, summary: '' }]);
    expect(third).toEqual([]);
    const { event } = reviseCalendar([], send([TODAY, [given()]])[0] ?? [], TODAY, String)[0] ?? {};
    expect(event).toMatchObject({ summary: 'ICU', start: '2027-02-01', busy: false, alarms: [] });
  });

  test('comes back at a later revision than its cancellation', () => {
    const [, , third] = send([TODAY, [given()]], [TODAY, []], [TODAY, [given()]]);
    expect(third).toMatchObject([{ cancelled: false, sequence: OF_TODAY + 2, summary: 'ICU' }]);
  });
});

test('any files in a row: whatever a file says anew of an event is of a higher revision than all before', () => {
  const event = fc.record({ uid: fc.constantFrom('a', 'b'), summary: fc.constantFrom('x', 'y') });
  const file = fc.tuple(
    fc.integer({ min: -2, max: 3 }),
    fc.uniqueArray(event, { selector: ({ uid }) => uid }),
  );
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      const last = new Map<string, SentEvent>();
      const all = send(
        ...files.map(([on, events]) => [addDays(TODAY, on), events.map(given)] as const),
      );
      for (const sent of all.flat()) {
        const before = last.get(sent.uid);
        last.set(sent.uid, sent);
        if (before === undefined || before === sent) continue;
        expect(sent.sequence).toBeGreaterThan(before.sequence);
        expect(sent.revisedOn >= before.revisedOn).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
