import { describe, expect, test } from 'vitest';
import {
  lastOpeningBefore,
  openingAfter,
  openingOn,
} from '../../../../src/core/admission/judging/yearly-opening.ts';
import { day } from '../../requirements/given.ts';

const all = { from: '10-01', to: '10-31' };
const half = { from: '10-15', to: '10-31' };
const soon = { from: '10-15', to: '10-31', answeredBy: '11-05' };
const late = { from: '10-15', to: '10-31', answeredBy: '11-20' };

describe('of windows that close on one day', () => {
  test.each([
    ['the one that opened first', [half, all], '2026-10-01', '2026-10-31'],
    ['then the one that is answered first', [late, soon], '2026-10-15', '2026-11-05'],
    [
      'where none names the day of its answer, the last day',
      [late, half],
      '2026-10-15',
      '2026-10-31',
    ],
  ])('%s', (_, windows, first, answer) => {
    const opening = { first, last: '2026-10-31', answer };
    for (const given of [windows, windows.toReversed()]) {
      expect(openingOn(given, day('2026-10-20'))).toEqual(opening);
      expect(openingAfter(given, day('2026-09-30'))).toEqual(opening);
    }
  });
});

test('a window is open on its first and on its last day, and opens after the day before', () => {
  expect(openingOn([all], day('2026-09-30'))).toBeUndefined();
  expect(openingOn([all], day('2026-10-01'))?.first).toBe('2026-10-01');
  expect(openingOn([all], day('2026-10-31'))?.first).toBe('2026-10-01');
  expect(openingOn([all], day('2026-11-01'))).toBeUndefined();
  expect(openingAfter([all], day('2026-09-30'))?.first).toBe('2026-10-01');
  expect(openingAfter([all], day('2026-10-01'))?.first).toBe('2027-10-01');
});

describe('the last window that is answered before the start', () => {
  test('is answered before the first day, not on it', () => {
    expect(lastOpeningBefore([soon], day('2026-11-06'))?.last).toBe('2026-10-31');
    expect(lastOpeningBefore([soon], day('2026-11-05'))?.last).toBe('2025-10-31');
  });

  test('reaches back three years: nearly a year open, and nearly another until the answer', () => {
    const year = { from: '12-31', to: '12-30', answeredBy: '12-29' };
    expect(lastOpeningBefore([year], day('2026-12-30'))).toEqual({
      first: '2024-12-31',
      last: '2025-12-30',
      answer: '2026-12-29',
    });
    expect(lastOpeningBefore([year], day('2026-12-29'))).toEqual({
      first: '2023-12-31',
      last: '2024-12-30',
      answer: '2025-12-29',
    });
  });

  test('without windows there is none', () => {
    expect(lastOpeningBefore([], day('2026-12-30'))).toBeUndefined();
    expect(openingAfter([], day('2026-12-30'))).toBeUndefined();
  });
});
