import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { slowestOf, startFor } from '../../../src/core/requirements/lead-time.ts';
import { day } from './given.ts';

const taking = (key: string, days?: number) => ({
  ...findType(CATALOGUE, key),
  lead: days === undefined ? undefined : { span: { amount: days, unit: 'days' } as const, why: '' },
});
const by = day('2027-02-01');

test.each([
  ['none takes time', [taking('cv')], '2027-02-01', undefined],
  ['one takes time', [taking('cv'), taking('bls', 10)], '2027-01-22', 'bls'],
  [
    'the longest counts',
    [taking('bls', 10), taking('visa', 30), taking('cv')],
    '2027-01-02',
    'visa',
  ],
  [
    'of two as long the first is named',
    [taking('bls', 10), taking('acls', 10)],
    '2027-01-22',
    'bls',
  ],
  ['no day is no time', [taking('bls', 0)], '2027-02-01', undefined],
  ['nothing is to be got', [], '2027-02-01', undefined],
])('for 1 Feb 2027, where %s', (_, types, start, slowest) => {
  expect(startFor(by, types)).toBe(start);
  expect(slowestOf(by, types)?.key).toBe(slowest);
});
