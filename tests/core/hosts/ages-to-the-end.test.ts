import { expect, test } from 'vitest';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { day, judgeHost } from '../requirements/given.ts';
import { newId, readPack } from './bundled-pack.ts';
import { on } from './host-row.ts';

const TB = 'Tuberculosis test';

/**
 * An age that is counted to the END: the day that is just young enough, and the day before it, with
 * which it grows too old during the rotation. For the first day alone both would do.
 * [pack, rule, type, first and last day of the rotation, still young enough, too old by a day]
 */
test.each<[string, string, string, string, string, string, string]>([
  ['uofl-health', TB, 'tb-test', '2027-02-01', '2027-02-26', '2026-02-26', '2026-02-25'],
  // The twelve months of 28 Feb 2027 end on 28 Feb 2028, a day before 29 Feb.
  ['uofl-health', TB, 'tb-test', '2028-02-02', '2028-02-29', '2027-03-01', '2027-02-28'],
  ['uofl-health', TB, 'tb-test', '2029-02-01', '2029-02-28', '2028-02-28', '2028-02-27'],
  // Over the turn of the year, and to the last day of a month of 31 days.
  ['uofl-health', TB, 'tb-test', '2026-12-14', '2027-01-08', '2026-01-08', '2026-01-07'],
  ['uofl-health', TB, 'tb-test', '2027-03-08', '2027-03-31', '2026-03-31', '2026-03-30'],
  ['medpathway', TB, 'tb-test', '2027-02-01', '2027-04-23', '2026-04-23', '2026-04-22'],
  [
    'medpathway',
    'Physical examination',
    'physical-exam',
    '2027-02-01',
    '2027-04-23',
    '2026-04-23',
    '2026-04-22',
  ],
])('%s: "%s" of %s from %s to %s is taken from %s, not from %s', (...row) => {
  const [pack, title, type, start, end, young, old] = row;
  const host = unpackHost(readPack(pack), newId);
  const stands = (issued: string) =>
    judgeHost(host, {
      documents: [on(type, issued)],
      rotation: { start: day(start), end: day(end) },
      today: start,
    }).items.find((item) => item.title === title)?.status;
  expect([stands(young), stands(old)]).toEqual(['met', 'expiring']);
});
