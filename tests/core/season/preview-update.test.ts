import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { Host, HostPack } from '../../../src/core/hosts/host.ts';
import { unpackHost } from '../../../src/core/hosts/unpack-host.ts';
import type { Exception } from '../../../src/core/requirements/requirement.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { previewUpdate } from '../../../src/core/season/preview-update.ts';
import { admission, givenPack, rule } from '../hosts/given-pack.ts';
import { clause, day, givenDocument, givenRotation } from '../requirements/given.ts';

const titer = (value: number) =>
  rule('Hepatitis B antibodies', clause('hepatitis-b', { kind: 'at-least', fact: 'titer', value }));
const BLS = rule('BLS card', clause('bls'));
const PHOTO = rule('Photo', clause('photo'));

let count = 0;
const host: Host = unpackHost(givenPack([titer(10), BLS]), () => `id-${++count}`);
const documents = [givenDocument('hepatitis-b', { issued: '2026-01-05', facts: { titer: 11 } })];
const waived = (index: number): Exception => ({
  requirement: host.requirements[index]?.id as never,
  kind: 'waived',
  note: 'Mail of 3 Mar',
  on: day('2026-11-20'),
});

function preview(
  pack: HostPack,
  rotations: readonly Partial<Rotation>[],
  had: readonly Document[] = documents,
) {
  return previewUpdate({
    host,
    pack,
    rotations: rotations.map((rotation) => givenRotation({ host: host.id, ...rotation })),
    documents: had,
    types: CATALOGUE,
    profile: EMPTY_PROFILE,
    today: day('2026-12-01'),
  });
}

test('a stricter rule changes a verdict, from what to what and why', () => {
  const { says, changes } = preview(givenPack([titer(12), BLS]), [{}]);
  expect(says).toBe('This changes 1 of your verdicts.');
  expect(changes).toMatchObject([
    {
      rotationTitle: 'Anesthesiology, 1-26 Feb 2027',
      title: 'Hepatitis B antibodies',
      before: { status: 'met' },
      after: { status: 'unmet', reason: expect.stringContaining('12'), remedy: expect.anything() },
    },
  ]);
});

test('a new rule and one that is gone change a verdict each, on every rotation ahead', () => {
  const { says, changes } = preview(givenPack([titer(10), PHOTO]), [
    {},
    { stage: 'declined' },
    { start: day('2027-03-01'), end: day('2027-03-26') },
    { host: 'another' as never },
  ]);
  expect(says).toBe('This changes 4 of your verdicts.');
  expect(changes.map(({ title, before, after }) => [title, before?.status, after?.status])).toEqual(
    [
      ['Photo', undefined, 'missing'],
      ['BLS card', 'missing', undefined],
      ['Photo', undefined, 'missing'],
      ['BLS card', 'missing', undefined],
    ],
  );
});

test('a waiver stays with the rule that stays, and one that goes is said', () => {
  const exceptions = [waived(0), waived(1)];
  const { changes, lost } = preview(givenPack([titer(20)]), [{ exceptions }], []);
  expect(changes.map(({ title }) => title)).toEqual(['BLS card']);
  expect(lost).toMatchObject([{ title: 'BLS card', kind: 'waived', note: 'Mail of 3 Mar' }]);
});

test('an admission rule that now stands against a rotation is said beside the others', () => {
  const closed = admission({ kind: 'blocked-months', months: [2] });
  const { says, admissionChanges } = preview(givenPack([titer(10), BLS], { admission: [closed] }), [
    { stage: 'researching' },
  ]);
  expect(says).toBe('This changes 1 of your verdicts.');
  expect(admissionChanges).toMatchObject([
    { before: undefined, after: { status: 'fails', says: expect.stringContaining('Feb') } },
  ]);
});

test.each([
  ['the same pack', [{}], 'This changes none of your verdicts.'],
  ['no rotation', [], 'No rotation is planned here, so no verdict changes.'],
])('%s', (_what, rotations, says) => {
  expect(preview(givenPack([titer(10), BLS]), rotations).says).toBe(says);
});
