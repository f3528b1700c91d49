import { constants } from 'node:os';
import type { Breach } from './break-calls.ts';

const { EIO, ENOSPC, EMFILE } = constants.errno;

/** Killed before each call that opens, flushes, renames, removes, cuts or makes something. */
export const KILLED: Breach = {
  name: 'killed',
  only: 'open sync rename unlink cut mkdir',
  at: (call) => ({ killAt: call }),
};

/** What a disk or a system refuses, at each call that it can refuse. */
export const FAILURES: readonly Breach[] = [
  {
    name: 'a flush fails (EIO)',
    only: 'sync',
    at: (call) => ({ failAt: call, error: EIO }),
  },
  {
    name: 'the disk is full from there on (ENOSPC)',
    only: 'write',
    at: (call) => ({ failAt: call, error: ENOSPC, lasts: true }),
  },
  {
    name: 'the disk is full for a moment (ENOSPC)',
    only: 'write',
    at: (call) => ({ failAt: call, error: ENOSPC }),
  },
  {
    name: 'no handle is left (EMFILE)',
    only: 'open',
    at: (call) => ({ failAt: call, error: EMFILE }),
  },
];
