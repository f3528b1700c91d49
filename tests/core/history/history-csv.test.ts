import { expect, test } from 'vitest';
import { historyCsv } from '../../../src/core/history/history-csv.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

test.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(1)', "'@SUM(1)"],
  ['＝1+1', "'＝1+1"],
  [' =1+1', "' =1+1"],
  ['\u200b=1+1', "'\u200b=1+1"],
  ['\ufeff\u202e=1', "'\ufeff\u202e=1"],
  ['\t1', "'\t1"],
  ['\r1', `"'\r1"`],
  ['\n1', `"'\n1"`],
  ['a=1', 'a=1'],
  ['Added Lakeside - Erie', 'Added Lakeside - Erie'],
])('%j stands in the table as text', (label, cell) => {
  const table = historyCsv([{ on: parseDay('2027-01-12'), step: 1, label, lines: [] }]);
  expect(table.split('\r\n').slice(1).join('\r\n')).toBe(`2027-01-12,1,${cell},,,\r\n`);
});
