import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { seasonOf } from '../../../src/core/documents/season.ts';
import { validThrough } from '../../../src/core/documents/valid-through.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { judgeSituation } from '../hosts/admission-row.ts';
import { newId, readPack } from '../hosts/bundled-pack.ts';
import { on, starting } from '../hosts/host-row.ts';
import { day, judge } from './given.ts';
import { PREDICATES, ruleOf } from './predicate-rows.ts';

describe('each predicate with its real host (domain facts, section 1a)', () => {
  const rows = PREDICATES.flatMap(([number, words, examples]) =>
    examples.map((example) => ({ number, words, example })),
  );
  test.each(rows)('$number. $words', ({ example: [rule, good, bad, status, given = {}] }) => {
    expect(judge(rule, { ...given, documents: good }).status).toBe('met');
    expect(judge(rule, { ...given, documents: bad }).status).toBe(status);
  });

  test('15. blocked months: Weill Cornell has no places from June to August', () => {
    const host = unpackHost(readPack('weill-cornell'), newId);
    const standing = (start: string, end: string) =>
      judgeSituation(host, { rotation: { start: day(start), end: day(end) } }).find(({ says }) =>
        says.includes('Jun, Jul or Aug'),
      )?.status;
    expect(standing('2027-05-03', '2027-05-31')).toBe('passes');
    expect(standing('2027-05-03', '2027-06-01')).toBe('fails');
    expect(standing('2027-08-31', '2027-09-27')).toBe('fails');
    expect(standing('2027-09-01', '2027-09-28')).toBe('passes');
  });

  test('all fifteen are here', () => {
    const numbers = PREDICATES.map(([number]) => number);
    expect([...numbers, 15]).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });
});

describe('the days that section 1a works out', () => {
  const bls = findType(CATALOGUE, 'bls');
  test.each([
    ['2024-03-05', '2026-03-31'],
    ['2024-02-29', '2026-02-28'],
  ])('an AHA card of %s holds through %s', (issued, last) => {
    expect(validThrough({ issued: day(issued) }, bls)).toBe(last);
  });

  test('an influenza season runs from 1 Jul to 30 Jun [own inference]', () => {
    const { validity } = findType(CATALOGUE, 'influenza');
    if (validity.kind !== 'season') throw new Error('influenza goes by the season');
    expect(seasonOf(day('2026-07-01'), validity)?.last).toBe('2027-06-30');
    expect(seasonOf(day('2026-06-30'), validity)?.last).toBe('2026-06-30');
  });

  test.each([
    // Between two common years a year and 365 days are the same day; over 29 Feb they are not.
    ['12 months', 'penn', 'Tuberculosis test', '2027-03-01', '2027-02-28'],
    ['365 days', 'cleveland-clinic', 'Tuberculosis test', '2027-03-02', '2027-03-01'],
  ])('%s before 1 Mar 2028', (_words, key, title, good, bad) => {
    const given = starting('2028-03-01', '2028-01-10');
    const status = (issued: string) =>
      judge(ruleOf(key, title), { ...given, documents: [on('tb-test', issued)] }).status;
    expect([status(good), status(bad)]).toEqual(['met', 'expiring']);
  });
});
