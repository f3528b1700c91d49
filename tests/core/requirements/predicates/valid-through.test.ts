import { expect, test } from 'vitest';
import type { ValidThrough } from '../../../../src/core/requirements/predicates/valid-through.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const through: ValidThrough = { kind: 'valid-through', at: 'end' };
const longer: ValidThrough = {
  ...through,
  plus: { amount: 6, unit: 'months' },
  plusUnlessNationality: ['DE', 'GB'],
};

test('in force from the first day on, through the anchor', () => {
  expect(limitsOf(through)).toEqual({ at: 'end', issuedTo: '2027-02-01', reach: '2027-02-26' });
  expect(limitsOf({ ...through, at: 'application' })).toEqual({
    at: 'application',
    issuedTo: '2026-11-02',
    reach: '2026-11-02',
  });
});

test('six months beyond it, except for passports that are spared', () => {
  expect(limitsOf(longer)).toMatchObject({ reach: '2027-08-26' });
  expect(limitsOf(longer, 'TR')).toMatchObject({ reach: '2027-08-26' });
  expect(limitsOf(longer, 'DE')).toMatchObject({ reach: '2027-02-26' });
});

test.each([
  [{ expires: '2027-02-26' }, undefined],
  [{ expires: '2027-02-25' }, 'ends-early'],
  [{ issued: '2027-02-02', expires: '2028-01-01' }, 'too-late'],
  [{ issued: '2026-01-01' }, 'no-expiry'],
])('%j: %s', (dated, why) => {
  expect(shortcoming(through, dated)).toBe(why);
});

test('it breaks on the first day that the expiry does not cover, by passport', () => {
  expect(breaking(through, { expires: '2027-02-26' })).toBe('2027-02-27');
  expect(breaking(longer, { expires: '2027-08-26' })).toBe('2027-02-27');
  expect(breaking(longer, { expires: '2027-08-26' }, { nationality: 'DE' })).toBe('2027-08-27');
  expect(breaking(longer, { expires: '2027-08-26' }, { nationality: 'TR' })).toBe('2027-02-27');
  expect(breaking(through, { issued: '2026-01-01' })).toBeUndefined();
});

test('its words', () => {
  expect(words(through)).toEqual({
    rule: 'valid through the last day of the rotation',
    onDays: 'valid through the last day of the rotation (26 Feb 2027)',
    toGet: 'valid through 26 Feb 2027',
  });
  expect(words(longer).rule).toBe(
    'valid for 6 months beyond the last day of the rotation (with a passport of Germany or the United Kingdom through the last day of the rotation is enough)',
  );
  expect(words({ ...longer, plusUnlessNationality: [] }).rule).toBe(
    'valid for 6 months beyond the last day of the rotation',
  );
});
