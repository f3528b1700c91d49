import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { paperToAdd } from '../../../src/core/rotations/paper-to-add.ts';
import { givenDocument, givenRotation } from '../requirements/given.ts';

const rotation = givenRotation({ elective: ' Anesthesiology ' });
const { host } = rotation;
const form = findType(CATALOGUE, 'host-form');
const paper = (more: Partial<Document>) => ({ ...givenDocument(form.key), ...more });

test('what counts everywhere names no host', () => {
  expect(paperToAdd(findType(CATALOGUE, 'bls'), rotation, [])).toEqual({ type: 'bls' });
});

test("a host's own paper is the rotation's host's, for all of its electives", () => {
  const elsewhere = paper({ host: 'another' as never, elective: 'Surgery' });
  const forAll = paper({ host });
  expect(paperToAdd(form, rotation, [elsewhere, forAll])).toEqual({ type: form.key, host });
});

test("it is the elective's where the host had one for each before", () => {
  const before = paper({ host, elective: 'Surgery' });
  expect(paperToAdd(form, rotation, [before])).toEqual({
    type: form.key,
    host,
    elective: 'Anesthesiology',
  });
  expect(paperToAdd(form, { ...rotation, elective: '' }, [before])).toEqual({
    type: form.key,
    host,
  });
});
