import { describe, expect, test } from 'vitest';
import { buildMatrix } from '../../../src/core/season/build-matrix.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { type Arrangement, arrangeMatrix } from '../../../src/ui/matrix/arrange-matrix.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
} from '../../core/requirements/given.ts';
import { givenRows, rotationAt } from '../../core/season/given-season.ts';

const needs = (title: string, type: string) => givenRequirement(clause(type), { title });
const zeta = { ...givenHost([needs('BLS', 'bls')]), name: 'Zeta' };
const erie = { ...givenHost([needs('BLS', 'bls'), needs('TB test', 'tb-test')]), name: 'Erie' };
const early = rotationAt(zeta, { start: day('2027-02-01'), end: day('2027-02-26') });
const late = rotationAt(erie, { start: day('2027-04-05'), end: day('2027-04-30') });
const rows = givenRows({
  hosts: [zeta, erie],
  rotations: [early, late],
  documents: [givenDocument('bls', { issued: '2026-11-01', expires: '2028-11-01' })],
});
const matrix = buildMatrix(judgeSeason(rows), rows);

/** The hosts of the columns, and the rows. */
function arranged(by: Partial<Arrangement>) {
  const { columns, rows: left } = arrangeMatrix(matrix, { order: 'start', only: undefined, ...by });
  return [columns.map(({ host }) => host.name), left.map(({ key }) => key)];
}

describe('the matrix is arranged', () => {
  test.each<[string, Partial<Arrangement>, string[], string[]]>([
    ['by first day', {}, ['Zeta', 'Erie'], ['bls', 'tb-test']],
    ['by host', { order: 'host' }, ['Erie', 'Zeta'], ['bls', 'tb-test']],
    ['with the worst first', { order: 'state' }, ['Erie', 'Zeta'], ['bls', 'tb-test']],
    ['with what is missing alone', { only: 'missing' }, ['Erie'], ['tb-test']],
    ['with what is met alone', { only: 'met' }, ['Zeta', 'Erie'], ['bls']],
    ['with what stands nowhere', { only: 'waived' }, [], []],
  ])('%s', (_, by, hosts, keys) => {
    const [foundHosts, foundKeys] = arranged(by);
    expect(foundHosts).toEqual(hosts);
    expect(foundKeys?.toSorted()).toEqual(keys);
  });

  test('and the one it was built from keeps its order', () => {
    arranged({ order: 'host' });
    expect(arranged({})[0]).toEqual(['Zeta', 'Erie']);
  });
});
