import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { validThrough } from '../../../src/core/documents/valid-through.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

const through = (type: string, issued?: string, expires?: string) =>
  validThrough(
    {
      issued: issued === undefined ? undefined : parseDay(issued),
      expires: expires === undefined ? undefined : parseDay(expires),
    },
    findType(CATALOGUE, type),
  );

describe('how long a document holds by itself', () => {
  test.each([
    // The two vectors of the American Heart Association's card, through the end of the month.
    ['bls', '2024-03-05', '2026-03-31'],
    ['bls', '2024-02-29', '2026-02-28'],
    ['acls', '2024-12-31', '2026-12-31'],
    ['bls', '2026-02-28', '2028-02-29'],
    ['fit-test', '2026-03-05', '2027-03-05'],
    ['fit-test', '2024-02-29', '2025-02-28'],
    ['english-test', '2025-08-30', '2027-08-30'],
    ['tdap', '2020-02-29', '2030-02-28'],
    ['influenza', '2026-10-06', '2027-06-30'],
    ['influenza', '2026-06-30', '2026-06-30'],
    ['influenza', '2026-07-01', '2027-06-30'],
  ])('%s issued %s holds through %s', (type, issued, last) => {
    expect(through(type, issued)).toBe(last);
  });

  test('a printed expiry stands before the default, earlier or later', () => {
    expect(through('bls', '2024-03-05', '2026-03-05')).toBe('2026-03-05');
    expect(through('bls', '2024-03-05', '2027-03-31')).toBe('2027-03-31');
  });

  test('nothing is said where neither the paper nor the type says anything', () => {
    expect(through('bls')).toBeUndefined();
    expect(through('passport', '2020-01-01')).toBeUndefined();
    expect(through('transcript', '2020-01-01')).toBeUndefined();
  });
});
