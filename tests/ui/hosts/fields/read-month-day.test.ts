import { expect, test } from 'vitest';
import { readMonthDay } from '../../../../src/ui/hosts/fields/read-month-day.ts';

test.each([
  ['1 Jul', '07-01'],
  ['July 1', '07-01'],
  [' 30 september ', '09-30'],
  ['07-01', '07-01'],
  ['29 Feb', '02-29'],
  ['30 Feb', undefined],
  ['31 Apr', undefined],
  ['0 May', undefined],
  ['13-01', undefined],
  ['1 Foo', undefined],
  ['', undefined],
])('"%s" is %s', (text, monthDay) => {
  expect(readMonthDay(text)).toBe(monthDay);
});
