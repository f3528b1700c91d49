import { expect, test } from 'vitest';
import { COUNTRY_NAMES, countryNameOf } from '../../../src/core/shared/country-names.ts';

test('every country has a name of its own, under a code of two capitals', () => {
  const names = Object.values(COUNTRY_NAMES);
  expect(names).toHaveLength(250);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(COUNTRY_NAMES).filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  expect(names.filter((name) => name.trim() !== name || name.length < 4)).toEqual([]);
});

test.each([
  ['TR', 'Türkiye'],
  ['GB', 'United Kingdom'],
  ['CI', 'Côte d’Ivoire'],
  ['XK', 'Kosovo'],
  ['SU', 'Russia'],
])('%s is %s', (code, name) => {
  expect(countryNameOf(code)).toBe(name);
});

test('a code nobody knows has no name', () => {
  expect(countryNameOf('ZZ')).toBeUndefined();
});
