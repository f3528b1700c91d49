import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { titleAfter } from '../../../src/core/documents/title-after.ts';
import { givenDocument } from '../requirements/given.ts';

test.each<readonly [string, string, string | undefined, string]>([
  // What it is called, what it was taken for, what it is, what it is called then.
  ['Curriculum vitae', 'cv', 'transcript', 'Medical school transcript'],
  ['Scan 0007', 'other', 'passport', 'Passport'],
  ['Passport', 'passport', 'other', 'Scan 0007'],
  // A host has several forms, so one of them keeps the name of its file.
  ['Passport', 'passport', 'host-form', 'Scan 0007'],
  ['Scan 0007', 'host-form', 'cv', 'Curriculum vitae'],
  ['My transcript, stamped', 'cv', 'transcript', 'My transcript, stamped'],
  ['Passport', 'passport', undefined, 'Passport'],
])('"%s", taken for %s, is %s: "%s"', (title, type, key, expected) => {
  const { versions } = givenDocument(type, {});
  const named = versions.map((version) => ({ ...version, fileName: 'scan_0007.pdf' }));
  expect(titleAfter({ title, type, versions: named }, key, CATALOGUE)).toBe(expected);
});

test('one that was applied for and has no file follows where it bears the name of its type', () => {
  const bls = { type: 'bls', versions: [] };
  expect(titleAfter({ ...bls, title: 'BLS card' }, 'acls', CATALOGUE)).toBe('ACLS card');
  expect(titleAfter({ ...bls, title: 'Course in May' }, 'acls', CATALOGUE)).toBe('Course in May');
});
