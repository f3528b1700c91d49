import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createBackend } from '../../../src/backend/backend.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

/** The passphrase of every vault that the proofs make. */
export const PROOF_PASSPHRASE = 'a proof is not a promise';

/** The app on the vault of a scratch folder, as the command line has it, with a client of its procedures. */
export async function openApp(folder: string) {
  const today = parseDay('2026-12-01');
  const backend = await createBackend({ folder, window: 'terminal', version: '0', today });
  const client = createRouterClient(backend.router, { context: backend.context });
  const into = (path: string) => ({
    kind: 'folder' as const,
    token: backend.context.folders.add(path).token,
    replace: true,
  });
  return { backend, client, into };
}

export const vaultOf = (scratch: string) => join(scratch, 'vault');
export const outOf = (scratch: string) => join(scratch, 'out');
