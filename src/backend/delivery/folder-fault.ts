import { Fault, isFault } from '../../core/shared/fault.ts';
import { errorCode } from '../database/error-code.ts';

const FULL = [
  'disk-full',
  'The disk is full. Nothing was lost. Make room, then try again.',
] as const;
const READ_ONLY = [
  'folder-read-only',
  'This folder cannot be written to. Choose another one.',
] as const;
const UNUSABLE = ['folder-missing', 'This folder cannot be used. Choose another one.'] as const;

const NO_HANDLE = [
  'too-many-open-files',
  'This computer has no file handles left for Sojourn. Close other programs, or restart this one, then try again.',
] as const;
const GONE = [
  'folder-unreachable',
  'The disk of this folder does not answer. Check that it is connected, or choose another folder.',
] as const;

const SENTENCES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EMFILE: NO_HANDLE,
  ENFILE: NO_HANDLE,
  // A stick that was pulled out, a share that went away.
  EIO: GONE,
  ENXIO: GONE,
  ENODEV: GONE,
  ESTALE: GONE,
  EISDIR: ['folder-read-only', 'A folder of the same name is in the way. Choose another folder.'],
  ENOTDIR: UNUSABLE,
  EEXIST: UNUSABLE,
  ENOENT: UNUSABLE,
  ENAMETOOLONG: UNUSABLE,
  ELOOP: UNUSABLE,
};

/**
 * What a folder that a person chose refused, as Fault `disk-full`, `folder-read-only`, `folder-missing`,
 * `folder-unreachable` or `too-many-open-files`; anything else comes back as it was. The original message is left behind on
 * purpose: it may hold a path.
 */
export function asFolderFault(error: unknown): unknown {
  if (isFault(error)) return error;
  const known = SENTENCES[String(errorCode(error))];
  return known === undefined ? error : new Fault(known[0], known[1]);
}

export function folderReadOnly(): Fault {
  return new Fault(READ_ONLY[0], READ_ONLY[1]);
}
