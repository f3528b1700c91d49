import { expect, test } from 'vitest';
import { layoutStamp } from '../../../src/core/packets/layout-stamp.ts';
import { PLAIN_FONT } from './packet-season.ts';

const WHO = 'Łukasz Nguyễn Şahin - Test Hospital of Cleveland and its very long name';
const stamp = (width: number, who = WHO) =>
  layoutStamp({ width, height: 792 }, { who, page: 3, pages: 12 }, PLAIN_FONT).map((item) => ({
    ...item,
    end: item.x + PLAIN_FONT.width(item.text, item.weight, item.size),
  }));

// Half an inch, and on a narrow sheet a twelfth of it.
test.each([
  [612, 36],
  [432, 36],
  [431, 431 / 12],
  [240, 20],
])('on a sheet %f wide it keeps %f from both edges', (width, margin) => {
  const [who, count] = stamp(width, 'A - B');
  expect(who).toMatchObject({ text: 'A - B', size: 7.5 });
  expect(who?.x).toBeCloseTo(margin);
  expect(count).toMatchObject({ text: 'page 3 of 12', size: 7.5 });
  expect(count?.end).toBeCloseTo(width - margin);
});

test.each([240, 300, 360])(
  'on a sheet %i wide the name gives way, and only as far as it must',
  (width) => {
    const [who, count] = stamp(width);
    const room = (count?.x ?? 0) - 2 * 7.5;
    expect(who?.text.endsWith('…')).toBe(true);
    expect(who?.end).toBeLessThanOrEqual(room);
    // Two letters more, of which one may be a space, would not fit.
    expect((who?.end ?? 0) + 2 * 7.5 * 0.5).toBeGreaterThan(room - 7.5 * 0.5);
  },
);

test('on a very narrow sheet the letters get smaller before the page number is lost', () => {
  const [only, ...others] = stamp(48);
  expect(others).toEqual([]);
  expect(only?.text).toBe('page 3 of 12');
  // Twelve letters, half as wide as high, in 40 points.
  expect(only?.size).toBeCloseTo(40 / 6);
  expect(only?.x).toBeCloseTo(4);
  expect(stamp(12)[0]?.size).toBe(3);
});
