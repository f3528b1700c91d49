import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import { papersToUse, typeToUse } from '../../../src/core/rotations/papers-to-use.ts';
import { givenDocument, givenRotation, givenWaiting } from '../requirements/given.ts';

const rotation = givenRotation();

function paper(type: string, fileName: string, more: Partial<Document> = {}): Document {
  const document = givenDocument(type, {});
  const versions = document.versions.map((version) => ({ ...version, fileName }));
  return { ...document, ...more, versions };
}

const scan = paper('other', 'scan 7.pdf');
const letter = paper('other', 'deans letter.pdf');
const transcript = paper('transcript', 'transcript.pdf');
const form = paper('host-form', 'form.pdf');
const formHere = paper('host-form', 'form here.pdf', { host: rotation.host });
const formThere = paper('host-form', 'form there.pdf', { host: 'there' as never });
const deans = paper('deans-letter', 'old letter.pdf');
const keptThere = paper('deans-letter', 'kept there.pdf', { host: 'there' as never });
const documents = [scan, letter, transcript, form, formHere, formThere, deans, keptThere];

const namesOf = (list: readonly Document[]) => list.map((one) => one.versions[0]?.fileName);

test.each<readonly [string[], string[], string[]]>([
  // What counts already and does not do is left out; what nobody placed comes first, likely ones at the top.
  [
    ['deans-letter'],
    ['deans letter.pdf', 'scan 7.pdf', 'form.pdf'],
    ['transcript.pdf', 'form here.pdf', 'form there.pdf', 'kept there.pdf'],
  ],
  [
    ['host-form'],
    ['scan 7.pdf', 'deans letter.pdf', 'form.pdf'],
    ['transcript.pdf', 'form there.pdf', 'old letter.pdf', 'kept there.pdf'],
  ],
])('for %j: %j, and what counts as something else: %j', (wants, open, placed) => {
  const found = papersToUse(wants, rotation, documents, CATALOGUE);
  expect([namesOf(found.open), namesOf(found.placed)]).toEqual([open, placed]);
});

test('what was applied for and has no file is nothing to use', () => {
  const waiting = givenWaiting('other', '2026-11-01');
  expect(papersToUse(['bls'], rotation, [waiting], CATALOGUE)).toEqual({ open: [], placed: [] });
});

test.each([
  [scan, ['bls'], 'bls'],
  [transcript, ['diploma', 'transcript'], 'transcript'],
  [letter, ['transcript', 'deans-letter'], 'deans-letter'],
  // Nothing tells which of the two it is.
  [scan, ['transcript', 'deans-letter'], undefined],
] as const)(
  '%#: of several that would do, the one that its type or its file says',
  (one, wants, key) => {
    expect(typeToUse(one, wants, CATALOGUE)).toBe(key);
  },
);
