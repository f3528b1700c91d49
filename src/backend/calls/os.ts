import { implement } from '@orpc/server';
import { contract } from '../../contract/contract.ts';
import type { AppContext } from '../session/context.ts';
import { closeInputs } from './close-inputs.ts';
import { trueCause } from './true-cause.ts';
import { toWireError } from './wire-error.ts';

/** Calls that go on by themselves and so say nothing about whether the person is there. */
const UNATTENDED = new Set(['app.status', 'app.watch', 'window.commands']);

/** The contract, ready to be implemented: every call touches the session and fails only in known ways. */
export const os = implement(closeInputs(contract))
  .$context<AppContext>()
  .use(async ({ context, next, path }) => {
    if (!UNATTENDED.has(path.join('.'))) context.session.touch();
    try {
      return await next();
    } catch (error) {
      throw toWireError(trueCause(error, context), context.log);
    }
  });
