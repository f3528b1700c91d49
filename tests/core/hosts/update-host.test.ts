import { describe, expect, test } from 'vitest';
import { isOfPack, standingOf } from '../../../src/core/hosts/bundled-standing.ts';
import { duplicateHost } from '../../../src/core/hosts/duplicate-host.ts';
import type { Host, HostPack } from '../../../src/core/hosts/host.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import { updateHost } from '../../../src/core/hosts/update-host.ts';
import { clause, day, givenRequirement } from '../requirements/given.ts';
import { admission, givenPack, PAGE, rule } from './given-pack.ts';

let count = 0;
const newId = () => `id-${++count}`;
const unpack = (pack: HostPack): Host => unpackHost(pack, newId);

const BLS = rule('BLS card', clause('bls'));
const CV = rule('Curriculum vitae', clause('cv'));
const LATER = { ...PAGE, readOn: day('2026-11-01') };
const titles = (host: Host) => host.requirements.map(({ title }) => title);

describe('an update', () => {
  test('keeps the identifier of what stays, whatever its place', () => {
    const host = unpack(
      givenPack([BLS, CV], { admission: [admission({ kind: 'max-weeks', weeks: 8 })] }),
    );
    const pack = givenPack([rule('Photo', clause('photo')), CV, BLS], {
      admission: [admission({ kind: 'quota' }), admission({ kind: 'max-weeks', weeks: 12 })],
    });
    const { host: updated } = updateHost(host, pack, newId);
    expect(titles(updated)).toEqual(['Photo', 'Curriculum vitae', 'BLS card']);
    expect(updated.requirements[2]?.id).toBe(host.requirements[0]?.id);
    expect(updated.requirements[1]?.id).toBe(host.requirements[1]?.id);
    expect(host.requirements.map(({ id }) => id)).not.toContain(updated.requirements[0]?.id);
    expect(updated.admission[1]).toMatchObject({
      id: host.admission[0]?.id,
      demand: { weeks: 12 },
    });
  });

  test('keeps the name, the notes and the rules that the user typed in', () => {
    const own = givenRequirement(clause('photo'), { title: 'Photo for my school' });
    const host: Host = {
      ...unpack(givenPack([BLS])),
      name: 'My Boston',
      notes: 'Ask for Ann',
      contact: '555',
    };
    const { host: updated, kept } = updateHost(
      { ...host, requirements: [...host.requirements, own] },
      givenPack([CV]),
      newId,
    );
    expect(updated).toMatchObject({ name: 'My Boston', notes: 'Ask for Ann', contact: '555' });
    expect(titles(updated)).toEqual(['Curriculum vitae', 'Photo for my school']);
    expect(kept).toEqual([own]);
  });

  test('rules of a pack that names no address go with the pack', () => {
    const source = { ...PAGE, url: '' };
    const host = unpack(givenPack([{ ...BLS, source }], { source }));
    expect(titles(updateHost(host, givenPack([CV]), newId).host)).toEqual(['Curriculum vitae']);
  });
});

describe('a bundled pack', () => {
  test('belongs to the host of its name or page', () => {
    const host = unpack(givenPack([BLS]));
    const renamed = { ...host, name: 'My Boston' };
    expect(isOfPack(host, givenPack([], { name: 'a HOST ' }))).toBe(true);
    expect(isOfPack(renamed, givenPack([]))).toBe(true);
    expect(isOfPack(duplicateHost(renamed, undefined, newId), givenPack([]))).toBe(false);
  });

  test.each<readonly [string, HostPack, string]>([
    ['as it was added', givenPack([BLS, CV]), 'same'],
    ['read later', givenPack([BLS, CV], { source: LATER }), 'newer'],
    ['one rule read later', givenPack([BLS, { ...CV, source: LATER }]), 'newer'],
    [
      'a rule more, read later',
      givenPack([BLS, CV, rule('Photo', clause('photo'), { source: LATER })]),
      'newer',
    ],
    [
      'a rule more of the same day',
      givenPack([BLS, CV, rule('Photo', clause('photo'))]),
      'differs',
    ],
    ['changed by hand', givenPack([rule('BLS card', clause('acls')), CV]), 'differs'],
  ])('%s', (_what, pack, standing) => {
    expect(standingOf(unpack(givenPack([BLS, CV])), pack).standing).toBe(standing);
  });
});

test('a copy has the same rules under its own identifiers and says where they come from', () => {
  const host = unpack(givenPack([BLS, CV], { admission: [admission({ kind: 'quota' })] }));
  const copy = duplicateHost(host, undefined, newId);
  expect(copy.name).toBe('Copy of A host');
  expect(copy.source).toEqual({ ...PAGE, label: 'Adapted from A page' });
  expect(titles(copy)).toEqual(titles(host));
  const ids = (one: Host) => [
    one.id,
    ...[...one.requirements, ...one.admission].map(({ id }) => id),
  ];
  expect(ids(copy).filter((id) => ids(host).includes(id))).toEqual([]);
  expect(duplicateHost(host, ' Elsewhere ', newId).name).toBe('Elsewhere');
});
