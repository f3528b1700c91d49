import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../../../src/core/shared/day.ts';
import { layLanes } from '../../../src/ui/timeline/lay-lanes.ts';
import { monthTicks } from '../../../src/ui/timeline/month-ticks.ts';
import {
  boundZoom,
  countDays,
  daysDragged,
  fitZoom,
  placeDay,
  placeDays,
  scrollForZoom,
} from '../../../src/ui/timeline/time-scale.ts';

const day = (text: string): Day => parseDay(text);
/** A hundred days. */
const scale = { from: day('2027-01-01'), to: day('2027-04-10') };

describe('where days lie', () => {
  test.each<[string | undefined, string | undefined, object | undefined]>([
    ['2027-01-01', '2027-01-01', { left: 0, width: 1, openLeft: false, openRight: false }],
    ['2027-01-11', '2027-01-20', { left: 10, width: 10, openLeft: false, openRight: false }],
    ['2026-12-01', '2027-01-10', { left: 0, width: 10, openLeft: true, openRight: false }],
    ['2027-04-01', '2027-04-10', { left: 90, width: 10, openLeft: false, openRight: false }],
    ['2027-04-01', '2027-04-11', { left: 90, width: 10, openLeft: false, openRight: true }],
    [undefined, undefined, { left: 0, width: 100, openLeft: true, openRight: true }],
    ['2027-04-11', undefined, undefined],
    [undefined, '2026-12-31', undefined],
  ])('from %s to %s', (from, to, stretch) => {
    expect(placeDays(scale, from ? day(from) : undefined, to ? day(to) : undefined)).toEqual(
      stretch,
    );
  });

  test('days run on, also outside what is shown', () => {
    expect(countDays(scale)).toBe(100);
    expect(placeDay(scale, day('2027-03-01'))).toBe(59);
    expect(placeDay(scale, day('2026-12-31'))).toBe(-1);
  });
});

describe('zoom', () => {
  test('fits the days into the room, within bounds', () => {
    expect(fitZoom(scale, 300)).toBe(3);
    expect(fitZoom(scale, 1)).toBe(boundZoom(0));
    expect(boundZoom(1000)).toBe(28);
  });

  test('keeps the day under the mouse where it is', () => {
    const number = (max: number) => fc.double({ min: 0.5, max, noNaN: true });
    fc.assert(
      fc.property(number(20), number(20), number(3000), number(900), (was, next, scroll, at) => {
        const moved = scrollForZoom({ pixelsPerDay: was, scroll }, next, at);
        if (moved > 0) expect((moved + at) / next).toBeCloseTo((scroll + at) / was, 6);
      }),
    );
  });

  test.each([
    [0, 0],
    [1.4, 0],
    [1.6, 1],
    [-7, -2],
    [30, 10],
  ])('a drag of %f pixels at 3 pixels a day is %i days', (pixels, days) => {
    expect(daysDragged(pixels, 3)).toBe(days);
  });
});

test('months are named where there is room, the year in January and on the first', () => {
  const labels = (pixels: number) =>
    monthTicks({ from: day('2026-11-01'), to: day('2027-05-31') }, pixels).map(
      ({ label }) => label,
    );
  expect(labels(3)).toEqual(['Nov 2026', 'Dec', 'Jan 2027', 'Feb', 'Mar', 'Apr', 'May']);
  expect(labels(0.5)).toEqual(['', '', 'Jan 2027', '', '', 'Apr', '']);
});

test('names that would lie over each other stand on lines of their own', () => {
  const at = (start: string, end: string) => ({ start: day(start), end: day(end) });
  const rotations = [
    at('2027-03-01', '2027-03-26'),
    at('2027-02-01', '2027-02-26'),
    at('2027-02-22', '2027-03-05'),
  ];
  expect(layLanes(rotations, 5)).toEqual([0, 0, 1]);
  expect(layLanes(rotations, 40)).toEqual([2, 0, 1]);
});
