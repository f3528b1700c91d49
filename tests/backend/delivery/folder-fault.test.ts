import { expect, test } from 'vitest';
import { asFolderFault } from '../../../src/backend/delivery/folder-fault.ts';
import { Fault } from '../../../src/core/shared/fault.ts';

const thrown = (code: string) =>
  Object.assign(new Error(`${code}: /home/someone/private`), { code });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EPERM', 'folder-read-only'],
  ['EIO', 'folder-unreachable'],
  ['ESTALE', 'folder-unreachable'],
  ['EMFILE', 'too-many-open-files'],
  ['ENAMETOOLONG', 'folder-missing'],
  ['EISDIR', 'folder-read-only'],
  ['ENOTDIR', 'folder-missing'],
  ['ENOENT', 'folder-missing'],
])('%s is said as %s, without a path', (code, expected) => {
  const fault = asFolderFault(thrown(code));
  expect(fault).toMatchObject({ code: expected });
  expect((fault as Fault).message).not.toContain('private');
});

test('a fault stays itself, and a surprise stays a surprise', () => {
  const fault = new Fault('folder-not-empty', 'This folder holds files already.');
  const surprise = new TypeError('not a function');
  expect(asFolderFault(fault)).toBe(fault);
  expect(asFolderFault(surprise)).toBe(surprise);
  expect(asFolderFault(undefined)).toBe(undefined);
});
